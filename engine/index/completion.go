package index

import "esconsole/engine/mapping"

// completion adds a value of a completion field as terms.
//
// Server: org.apache.lucene.search.suggest.document.SuggestField.
func (v *inverter) completion(to *target, f *mapping.IndexedField, fields []mapping.IndexedField) error {
	s, ok := f.Extra.(*mapping.Suggestion)
	if !ok {
		return nil
	}
	forms, err := f.Type.CompletionForms(analyzer(v.registry, f.Type.Analyzer), s.Input)
	if err != nil {
		return err
	}
	contexts, err := mapping.ContextsOf(f, fields)
	if err != nil {
		return err
	}
	for _, form := range forms {
		to.terms.Add(mapping.EncodeCompletion(form, s, contexts), 0)
	}
	return nil
}
