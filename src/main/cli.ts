// Placeholder until the command line is wired up here.
console.log('hoptac');
