package mapping

import (
	"esconsole/engine/eserr"
)

// completionKind is texts that are proposed while one types.
//
// Server: org.elasticsearch.index.mapper.CompletionFieldMapper.
func completionKind() *fieldKind {
	return &fieldKind{name: "completion", params: completionParams, build: buildCompletion, validate: validateCompletion,
		arrays: true, bare: true, ownMulti: true}
}

func completionParams(*parserContext) []param {
	length := always(intParam("max_input_length", true, 50))
	length.oldName = "max_input_len"
	length.check = func(v any) error {
		if n := v.(int); n <= 0 {
			return eserr.IllegalArgument("[max_input_length] must be > 0 but was [%d]", n)
		}
		return nil
	}
	return []param{always(analyzerParam("analyzer", false, constant("simple"))),
		analyzerParam("search_analyzer", true, func(b *fieldBuilder) any { return b.get("analyzer") }),
		always(boolParam("preserve_separators", false, true)), always(boolParam("preserve_position_increments", false, true)),
		length, contextsParam(), metaParam()}
}

// maxContexts is how many contexts will be allowed.
const maxContexts = 10

func buildCompletion(b *fieldBuilder, t *FieldType) (valueReader, error) {
	contexts, _ := b.get("contexts").(suggestContexts)
	if len(contexts) > maxContexts {
		b.c.warn("You have defined more than [%d] completion contexts in the mapping for index [%s]. The maximum allowed number of completion contexts in a mapping will be limited to [%d] starting in version [8.0].",
			maxContexts, b.c.opts.Index, maxContexts)
	}
	t.Contexts = contexts
	t.Analyzer, t.SearchAnalyzer = b.str("analyzer"), b.str("search_analyzer")
	t.PreserveSeparators, t.PositionIncrements = b.bool("preserve_separators"), b.bool("preserve_position_increments")
	return completionReader{maxLength: b.int("max_input_length")}, nil
}

// validateCompletion checks the fields that contexts are taken from.
func validateCompletion(f *fieldMapper, l *lookup) error {
	for _, c := range f.ft.Contexts {
		if c.Geo && c.Path != "" {
			target := l.field(c.Path)
			if target == nil {
				return eserr.Parse("field [%s] referenced in context [%s] is not defined in the mapping", c.Path, c.Name)
			}
			if target.ft.Type != "geo_point" {
				return eserr.Parse("field [%s] referenced in context [%s] must be mapped to geo_point, found [%s]", c.Path, c.Name, target.ft.Type)
			}
		}
	}
	return nil
}
