import type { Template } from './model/template.ts';
import { type Project, resolveModule } from './project.ts';
import { loadTemplate, TemplateError } from './templates.ts';
import { type FaceStore, openFaces } from './typeset/fonts/store.ts';

/** A template that is loaded, and its faces. */
export interface Studio {
  template: Template;
  faces: FaceStore;
}

/** Loads the template of a project and declares its faces, whose files are opened when used. Throws TemplateError. */
export async function openStudio(project: Project): Promise<Studio> {
  const template = await loadTemplate(project);
  const fileOf = (path: string): string => {
    try {
      return resolveModule(project.root, path);
    } catch {
      throw new TemplateError(`templates/style/faces.ts: ${path}`);
    }
  };
  return { template, faces: openFaces(template.faces, template.fallback, fileOf) };
}
