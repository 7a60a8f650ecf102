// The API reports, one for each entry of the package, from the built declarations: writes them, or with `--check` fails if one has changed.
import { readFileSync } from 'node:fs';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { root } from './packed.mjs';

const isCheck = process.argv.includes('--check');
const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const settings = JSON.parse(readFileSync(`${root}api-extractor.json`, 'utf8'));

const changed = Object.entries(exports).flatMap(([entry, { types, import: { types: own = types } = {} }]) => {
  if (own === undefined) return [];
  const reportFileName = `${name}${entry.slice(1)}`.replaceAll('/', '-');
  const config = ExtractorConfig.prepare({
    configObjectFullPath: `${root}api-extractor.json`,
    packageJsonFullPath: `${root}package.json`,
    configObject: {
      ...settings,
      projectFolder: root,
      mainEntryPointFilePath: `${root}${own.slice(2)}`,
      apiReport: { ...settings.apiReport, reportFileName },
      compiler: { overrideTsconfig: { ...settings.compiler.overrideTsconfig, files: [own] } },
    },
  });
  const { apiReportChanged, succeeded } = Extractor.invoke(config, { localBuild: !isCheck, messageCallback: quiet });
  if (!succeeded && !apiReportChanged) throw new Error(`${reportFileName}: the declarations have errors`);
  return apiReportChanged ? [`docs/api/${reportFileName}.api.md`] : [];
});

for (const report of changed) console.log(`${report} ${isCheck ? 'is not what the declarations say: run `npm run api`' : 'written'}`);
process.exitCode = isCheck && changed.length > 0 ? 1 : 0;

/** The change is told in one line at the end. */
function quiet(message) {
  if (message.messageId?.startsWith('console-')) message.handled = true;
}
