<?php
/**
 * Plugin Name: Rare-earth figures
 * Description: Figures on rare earths, export controls and the H20 chip, as a block, as shortcodes and from their address, for every author.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * An author chooses values from lists; the plugin writes the markup. So nobody needs the right to post unfiltered HTML.
 */

namespace RareEarthFigures;

defined( 'ABSPATH' ) || exit;

/** Where readers get the files, with a slash at its end. wp-config.php may define another place. */
defined( 'RARE_EARTH_FIGURES_URL' )
	|| define( 'RARE_EARTH_FIGURES_URL', 'https://cdn.jsdelivr.net/npm/rare-earth-figures@0.1.0/dist/' );

/**
 * An optional copy of dist/ of the same release next to this file. It provides integrity values, figures that are shown
 * without a script, and the plain figures of feeds.
 */
const COPY = __DIR__ . '/dist/';

/** The type of each attribute of each figure, copied from the library; a test of the library compares them. */
const ATTRIBUTES = <<<'JSON'
{
  "rare-earth-share": {
    "view": { "kind": "enum", "enum": ["stages", "trend", "countries"] },
    "measure": { "kind": "enum", "enum": ["share", "tonnes"] },
    "year": { "kind": "integer", "minimum": 2018, "maximum": 2025 },
    "edition": { "kind": "enum", "enum": ["2025", "2026"] },
    "subject": { "kind": "text" },
    "material": { "kind": "text" },
    "unit": { "kind": "text" }
  },
  "export-control-timeline": {
    "view": { "kind": "enum", "enum": ["events", "elements"] },
    "scope": { "kind": "enum", "enum": ["article", "core", "full"] },
    "from": { "kind": "date" },
    "to": { "kind": "date" },
    "actor": { "kind": "enum-list", "enum": ["us", "china", "both", "company", "other"] },
    "kind": {
      "kind": "enum-list",
      "enum": ["control", "retaliation", "tariff", "relaxation", "negotiation", "statement", "ruling", "market", "politics", "scheduled"]
    },
    "subject": { "kind": "text" },
    "material": { "kind": "text" }
  },
  "dependency-sankey": {
    "view": { "kind": "enum", "enum": ["us-imports", "supply-chain", "end-uses"] },
    "edition": { "kind": "enum", "enum": ["2025", "2026"] },
    "subject": { "kind": "text" },
    "importer": { "kind": "text" },
    "material": { "kind": "text" }
  },
  "every figure": {
    "lang": { "kind": "enum", "enum": ["ja", "en", "ko", "zh-Hans", "zh-Hant"] },
    "theme": { "kind": "enum", "enum": ["auto", "light", "dark"] },
    "rendering": { "kind": "enum", "enum": ["auto", "static", "live"] },
    "src": { "kind": "text" },
    "source-name": { "kind": "text" },
    "source-url": { "kind": "text" },
    "highlight": { "kind": "text" },
    "heading": { "kind": "text" },
    "subheading": { "kind": "text" },
    "credit": { "kind": "text" },
    "alt": { "kind": "text" },
    "heading-level": { "kind": "enum", "enum": ["auto", "none", "2", "3", "4", "5", "6"] },
    "check-updates": { "kind": "text" },
    "no-title": { "kind": "flag" },
    "no-tabs": { "kind": "flag" },
    "no-controls": { "kind": "flag" },
    "no-toolbar": { "kind": "flag" }
  }
}
JSON;

/** The attributes that each figure takes, by tag. */
function figures(): array {
	static $figures = null;
	if ( null === $figures ) {
		$lists  = json_decode( ATTRIBUTES, true );
		$common = $lists['every figure'];
		unset( $lists['every figure'] );
		$figures = array_map( fn( $own ) => $own + $common, $lists );
	}
	return $figures;
}

/** The value as attribute text, true for a flag, or null if it is invalid. */
function valid( array $type, $value, bool $has_own_rows ) {
	if ( 'flag' === $type['kind'] ) {
		// As in HTML, naming a flag sets it, whatever its value. A block's switch that is off is false.
		return in_array( $value, array( null, false, 'false' ), true ) ? null : true;
	}
	$text = is_scalar( $value ) ? trim( (string) $value ) : '';
	switch ( $type['kind'] ) {
		case 'enum':
			return in_array( $text, $type['enum'], true ) ? $text : null;
		case 'enum-list':
			$values = preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY );
			return $values && ! array_diff( $values, $type['enum'] ) ? implode( ' ', $values ) : null;
		case 'integer':
			// The bounds are those of the bundled rows.
			$is_within = $has_own_rows || ( $text >= $type['minimum'] && $text <= $type['maximum'] );
			return ctype_digit( $text ) && $is_within ? $text : null;
		case 'date':
			$is_date = preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $text, $parts );
			return $is_date && checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ? $text : null;
		default:
			return '' === $text ? null : $text;
	}
}

/** The text of a file of the copy of dist/, or null where it is not there. */
function copied( string $file ): ?string {
	$text = is_readable( COPY . $file ) ? file_get_contents( COPY . $file ) : false;
	return false === $text ? null : $text;
}

/** Integrity value of a file in dist/cdn, or null. */
function integrity( string $file ): ?string {
	static $entries = null;
	$entries        = $entries ?? ( json_decode( copied( 'cdn/integrity.json' ) ?? '{}', true )['entries'] ?? array() );
	return $entries[ $file ] ?? null;
}

/** The figures' language nearest to that of the site. */
function language(): string {
	list( $language, $region ) = explode( '_', get_locale() ) + array( '', '' );
	if ( 'zh' === $language ) {
		return in_array( $region, array( 'TW', 'HK', 'MO' ), true ) ? 'zh-Hant' : 'zh-Hans';
	}
	return in_array( $language, array( 'ja', 'ko' ), true ) ? $language : 'en';
}

/** Markup of a figure. Whatever is not in the lists above is left out. */
function render( string $tag, array $given ): string {
	if ( ! isset( figures()[ $tag ] ) ) {
		return '';
	}
	$kept = array();
	foreach ( figures()[ $tag ] as $name => $type ) {
		$value = valid( $type, $given[ $name ] ?? null, ! empty( $given['src'] ) );
		if ( null !== $value ) {
			$kept[ $name ] = $value;
		}
	}

	$view  = $kept['view'] ?? figures()[ $tag ]['view']['enum'][0];
	$stem  = "static/$tag.$view." . ( $kept['lang'] ?? language() );
	// The picture is of the bundled rows, and must not stand for others.
	$words = esc_html( $kept['alt'] ?? $kept['heading'] ?? '' );
	$image = isset( $kept['src'] ) ? ( $words ? "<p>$words</p>" : '' ) : sprintf(
		'<img src="%s" alt="%s" loading="lazy" style="max-width:100%%;height:auto">',
		esc_url( RARE_EARTH_FIGURES_URL . "$stem.png" ),
		esc_attr( $kept['alt'] ?? __( 'The figure as a picture' ) )
	);
	if ( is_feed() ) {
		return ( isset( $kept['src'] ) ? null : copied( "$stem.plain.html" ) ) ?? "<figure>$image</figure>";
	}

	enqueue( $tag );
	// A file holds what the figure shows with its defaults; the script needs no more than the tag.
	$fragment = array_diff_key( $kept, array( 'view' => 1, 'lang' => 1 ) ) ? null : copied( "$stem.html" );
	if ( null !== $fragment ) {
		return $fragment;
	}
	$attributes = '';
	foreach ( $kept as $name => $value ) {
		$attributes .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<$tag$attributes><noscript>$image</noscript></$tag>";
}

/** Loads the stylesheet, and the script of a tag, or the script of all tags if a page has several. */
function enqueue( string $tag ): void {
	static $tags  = array();
	$tags[ $tag ] = true;
	wp_enqueue_style( 'rare-earth-figures' );
	if ( count( $tags ) > 1 ) {
		array_map( fn( $other ) => wp_dequeue_script( "rare-earth-figures/$other" ), array_keys( $tags ) );
		$tag = 'rare-earth-figures';
	}
	wp_enqueue_script( "rare-earth-figures/$tag" );
}

add_action(
	'init',
	function () {
		// The version is part of the address.
		wp_register_style( 'rare-earth-figures', RARE_EARTH_FIGURES_URL . 'cdn/rare-earth-figures.css', array(), null );
		foreach ( array_merge( array_keys( figures() ), array( 'rare-earth-figures' ) ) as $name ) {
			wp_register_script( "rare-earth-figures/$name", RARE_EARTH_FIGURES_URL . "cdn/$name.js", array(), null, true );
		}

		$attributes = array( 'tag' => array( 'type' => 'string', 'default' => 'rare-earth-share' ) );
		foreach ( figures() as $tag => $own ) {
			add_shortcode( $tag, fn( $given ) => render( $tag, flags_by_name( (array) $given ) ) );
			foreach ( $own as $name => $type ) {
				$attributes[ $name ] = array( 'type' => 'flag' === $type['kind'] ? 'boolean' : 'string' );
			}
			// The address of an embed page, alone on its line or in an Embed block.
			wp_embed_register_handler(
				"rare-earth-figures/$tag",
				'#^' . preg_quote( RARE_EARTH_FIGURES_URL . "embed/$tag.html", '#' ) . '(?:\?([^\#]*))?$#',
				function ( $matches ) use ( $tag ) {
					// A block's address comes with its ampersands escaped.
					return render( $tag, parameters( html_entity_decode( $matches[1] ?? '' ) ) );
				}
			);
		}

		wp_register_script(
			'rare-earth-figures/editor',
			plugins_url( 'editor.js', __FILE__ ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
			'0.1.0',
			true
		);
		$settings = array( 'url' => RARE_EARTH_FIGURES_URL, 'language' => language(), 'figures' => figures() );
		wp_add_inline_script(
			'rare-earth-figures/editor',
			'window.rareEarthFigures = ' . wp_json_encode( $settings, JSON_HEX_TAG ) . ';',
			'before'
		);
		register_block_type(
			'rare-earth-figures/figure',
			array(
				'api_version'     => 2,
				'title'           => 'Rare-earth figure',
				'category'        => 'embed',
				'icon'            => 'chart-bar',
				'attributes'      => $attributes,
				'supports'        => array( 'html' => false ),
				'editor_script'   => 'rare-earth-figures/editor',
				// Named here, it is in the head of the page with every theme.
				'style'           => 'rare-earth-figures',
				'render_callback' => fn( $given ) => is_string( $given['tag'] ?? null ) ? render( $given['tag'], $given ) : '',
			)
		);
	}
);

/** The parameters of an address. If one occurs twice, the first counts, as in the embed pages. */
function parameters( string $query ): array {
	$given = array();
	foreach ( explode( '&', $query ) as $pair ) {
		list( $name, $value ) = array_map( 'urldecode', explode( '=', $pair, 2 ) + array( '', '' ) );
		$given               += array( $name => $value );
	}
	return $given;
}

/** A shortcode's `no-title`, which WordPress lists without a name, under its name. */
function flags_by_name( array $given ): array {
	foreach ( $given as $key => $value ) {
		if ( is_int( $key ) ) {
			$given[ $value ] = '1';
		}
	}
	return $given;
}

add_filter(
	'script_loader_tag',
	function ( $markup, $handle, $address ) {
		$file = substr( $handle, strlen( 'rare-earth-figures/' ) ) . '.js';
		if ( 0 !== strpos( $handle, 'rare-earth-figures/' ) || 'editor.js' === $file ) {
			return $markup;
		}
		// Plugins that add a nonce to scripts do so in here.
		return wp_get_script_tag(
			array_filter(
				array(
					'type'        => 'module',
					'src'         => $address,
					'integrity'   => integrity( $file ),
					'crossorigin' => integrity( $file ) ? 'anonymous' : null,
				)
			)
		);
	},
	10,
	3
);

add_filter(
	'style_loader_tag',
	function ( $markup, $handle ) {
		$value = 'rare-earth-figures' === $handle ? integrity( 'rare-earth-figures.css' ) : null;
		return $value
			? str_replace( '<link ', sprintf( '<link integrity="%s" crossorigin="anonymous" ', esc_attr( $value ) ), $markup )
			: $markup;
	},
	10,
	2
);
