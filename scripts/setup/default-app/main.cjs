// Stands in for Electron's default_app, which the stand-in runtime lacks (see ../electron-stand-in.mjs):
// `electron [switches] [-r module] folder` starts the application in that folder. For developing and testing only.
// A packaged application never holds it: with `resources/app.asar` present Electron would prefer that one, and
// scripts/dist.mjs gives electron-builder a copy of the runtime without this folder.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

/** Splits the arguments as Electron's own default_app does: switches are skipped, the first other word is the app. */
function readArguments(args) {
  const modules = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    if (argument === '-r' || argument === '--require') modules.push(args[++index]);
    else if (!argument.startsWith('-')) return { modules, folder: argument };
  }
  return { modules, folder: undefined };
}

const { modules, folder } = readArguments(process.argv.slice(1));
if (folder === undefined) {
  console.error('Usage: electron [switches] folder-of-the-application');
  process.exit(1);
}

const appPath = path.resolve(folder);
const packageFile = path.join(appPath, 'package.json');
const description = existsSync(packageFile) ? JSON.parse(readFileSync(packageFile, 'utf8')) : {};
process.defaultApp = true;
app.setName(description.productName ?? description.name ?? app.getName());
app.setVersion(description.version ?? app.getVersion());
app.setAppPath(appPath);
for (const module of modules) require(path.isAbsolute(module) ? module : path.resolve(module));
Module._load(appPath, Module, true);
