/** Pages as files, which need no server to be looked at. */
export default { output: 'export', serverExternalPackages: ['rare-earth-figures'] };
