<?php
/**
 * Runs the plugin without WordPress: the functions that it calls are here, with the escaping that WordPress does. Reads a
 * JSON list of requests from standard input, each a shortcode, a block or an address, and prints the list of their markup.
 */

define( 'ABSPATH', __DIR__ );
define( 'RARE_EARTH_FIGURES_URL', 'https://figures.example/' );
// A page may print a warning, so one ends the run.
set_error_handler( function ( $level, $message ) {
	throw new ErrorException( $message );
} );

$shortcodes = array();
$addresses  = array();
$block      = null;
$is_feed    = false;

function esc_html( $text ) {
	// Like WordPress, it leaves entities as they are.
	return htmlspecialchars( (string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', false );
}
function esc_attr( $text ) {
	return esc_html( $text );
}
function esc_url( $text ) {
	return esc_html( $text );
}
function __( $text ) {
	return $text;
}
function get_locale() {
	return 'ja';
}
function is_feed() {
	return $GLOBALS['is_feed'];
}
function plugins_url( $file ) {
	return "https://site.example/$file";
}
function wp_json_encode( $value, $flags = 0 ) {
	return json_encode( $value, $flags );
}
function add_action( $name, $callback ) {
	$callback();
}
function add_filter() {}
function wp_register_style() {}
function wp_register_script() {}
function wp_enqueue_style() {}
function wp_enqueue_script() {}
function wp_dequeue_script() {}
function wp_add_inline_script() {}
function add_shortcode( $tag, $callback ) {
	$GLOBALS['shortcodes'][ $tag ] = $callback;
}
function wp_embed_register_handler( $name, $pattern, $callback ) {
	$GLOBALS['addresses'][ $pattern ] = $callback;
}
function register_block_type( $name, $type ) {
	$GLOBALS['block'] = $type['render_callback'];
}

require dirname( __DIR__, 3 ) . '/' . $argv[1];

function markup( array $request ): ?string {
	$GLOBALS['is_feed'] = $request['isFeed'] ?? false;
	if ( isset( $request['shortcode'] ) ) {
		return $GLOBALS['shortcodes'][ $request['shortcode'] ]( $request['given'] );
	}
	if ( isset( $request['integrity'] ) ) {
		return RareEarthFigures\integrity( $request['integrity'] );
	}
	if ( isset( $request['block'] ) ) {
		return $GLOBALS['block']( $request['block'] );
	}
	foreach ( $GLOBALS['addresses'] as $pattern => $callback ) {
		if ( preg_match( $pattern, $request['address'], $matches ) ) {
			return $callback( $matches );
		}
	}
	return null;
}

echo json_encode( array_map( 'markup', json_decode( stream_get_contents( STDIN ), true ) ), JSON_THROW_ON_ERROR );
