import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What a source file says of a symbol. */
export interface Declared {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'constant' | 'type';
  /** Without the body. */
  readonly signature: string;
  readonly doc: Doc;
  /** Of an interface or a class. */
  readonly members: readonly Member[];
  /** The file, from the project's root. */
  readonly file: string;
}

export interface Member {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly meaning: string;
}

/** A doc comment by its parts. */
export interface Doc {
  readonly text: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly throws: readonly string[];
  readonly examples: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, skipLibCheck: true, types: ['node'] };

/** What the entries of the package export, entry by entry, by name. */
export function exportsOf(entries: readonly string[]): ReadonlyMap<string, readonly Declared[]> {
  const program = ts.createProgram(entries.map((entry) => `${root}${entry}`), options);
  const checker = program.getTypeChecker();
  return new Map(
    entries.map((entry) => {
      const file = program.getSourceFile(`${root}${entry}`)!;
      const module = checker.getSymbolAtLocation(file);
      const symbols = module === undefined ? [] : checker.getExportsOfModule(module).map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
      return [entry, symbols.map((symbol) => declared(symbol, checker)).sort((a, b) => (a.name < b.name ? -1 : 1))];
    }),
  );
}

function declared(symbol: ts.Symbol, checker: ts.TypeChecker): Declared {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) throw new Error(`${symbol.name} is declared nowhere`);
  return {
    name: symbol.name,
    kind: ts.isFunctionDeclaration(declaration) ? 'function' : ts.isClassDeclaration(declaration) ? 'class' : ts.isVariableDeclaration(declaration) ? kindOfConstant(declaration, checker) : 'type',
    signature: (symbol.declarations ?? []).flatMap((own) => signatureOf(own, checker)).join('\n'),
    doc: docOf(symbol, checker),
    members: membersOf(declaration),
    file: declaration.getSourceFile().fileName.slice(root.length),
  };
}

const kindOfConstant = (declaration: ts.VariableDeclaration, checker: ts.TypeChecker): Declared['kind'] =>
  checker.getTypeAtLocation(declaration).getCallSignatures().length > 0 ? 'function' : 'constant';

function signatureOf(declaration: ts.Declaration, checker: ts.TypeChecker): readonly string[] {
  const plain = (node: ts.Node): string => node.getText().replace(/^export (declare )?/, '');
  if (ts.isFunctionDeclaration(declaration)) {
    // Of overloads, the one with the body is not seen from outside.
    const overloaded = declaration.body !== undefined && (checker.getSymbolAtLocation(declaration.name!)?.declarations?.length ?? 1) > 1;
    return overloaded ? [] : [plain(declaration).slice(0, declaration.body === undefined ? undefined : -declaration.body.getText().length).trim()];
  }
  if (ts.isVariableDeclaration(declaration)) return [`const ${declaration.name.getText()}: ${checker.typeToString(checker.getTypeAtLocation(declaration), declaration, ts.TypeFormatFlags.NoTruncation)}`];
  if (ts.isClassDeclaration(declaration)) return [`class ${declaration.name!.text}${declaration.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? ''}`];
  if (ts.isInterfaceDeclaration(declaration)) return [`interface ${declaration.name.text}${declaration.typeParameters === undefined ? '' : `<${declaration.typeParameters.map((own) => own.getText()).join(', ')}>`}${declaration.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? ''}`];
  return [plain(declaration)];
}

function membersOf(declaration: ts.Declaration): readonly Member[] {
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [];
  return [...declaration.members].flatMap((member): readonly Member[] => {
    if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member) && !ts.isMethodSignature(member)) return [];
    const type = ts.isMethodSignature(member) ? member.getText().replace(/^[^(]*/, '').replace(/;$/, '') : member.type?.getText() ?? '';
    const docs = ts.getJSDocCommentsAndTags(member).filter((node) => ts.isJSDoc(node));
    return [{ name: member.name.getText(), type: type.replaceAll(/\s+/g, ' '), optional: member.questionToken !== undefined, meaning: squeezed(docs.map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '').join(' ')) }];
  });
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): Doc {
  const tags = symbol.getJsDocTags(checker);
  const textOf = (tag: ts.JSDocTagInfo): string => ts.displayPartsToString(tag.text);
  const named = (name: string): readonly string[] => tags.filter((tag) => tag.name === name).map(textOf);
  return {
    text: plainLinks(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
    params: named('param').map((text) => ({ name: /^\S+/.exec(text)?.[0] ?? '', text: plainLinks(text.replace(/^\S+\s*(-\s*)?/, '')) })),
    throws: named('throws').map((text) => plainLinks(squeezed(text))),
    examples: named('example').map((text) => /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? text),
  };
}

const plainLinks = (text: string): string => text.replace(/\{@link ([^}]+)\}/g, '`$1`');
