package mapping

import (
	"unicode/utf16"

	"esconsole/engine/xcontent"
)

// keywordKind is text that is kept as one term.
//
// Server: org.elasticsearch.index.mapper.KeywordFieldMapper.
var keywordKind = &fieldKind{name: "keyword", params: keywordParams, build: buildKeyword}

// noLimit is ignore_above where there is none.
const noLimit = maxInt

func keywordParams(*parserContext) []param {
	return []param{indexParam(true), docValuesParam(true), storeParam(), nullValueParam(),
		boolParam("eager_global_ordinals", true, false), intParam("ignore_above", true, noLimit),
		choiceParam("index_options", "docs", "freqs"), normsParam(false), similarityParam(),
		stringParam("normalizer", false, "default"), boolParam("split_queries_on_whitespace", true, false), boostParam(), metaParam()}
}

func buildKeyword(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.IndexOptions = b.str("index_options")
	t.Similarity = b.str("similarity")
	t.EagerGlobalOrdinals = b.bool("eager_global_ordinals")
	t.IgnoreAbove = b.int("ignore_above")
	t.SplitQueries = b.bool("split_queries_on_whitespace")
	t.null = b.get("null_value")
	t.Analyzer, t.SearchAnalyzer = "keyword", "keyword"
	if name := b.str("normalizer"); name != "default" {
		if !b.c.opts.Analysis.HasNormalizer(name) {
			return nil, parsing("normalizer [%s] not found for field [%s]", name, b.name)
		}
		t.Normalizer = name
	}
	return keywordReader{}, nil
}

type keywordReader struct{}

func (keywordReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	s, ok, err := d.keyText(f, v)
	if err != nil || !ok {
		return err
	}
	if !f.ft.Indexed && !f.ft.Stored && !f.ft.DocValues {
		return nil
	}
	d.add(IndexedField{Type: f.ft, Kind: KindKeyword, Str: s})
	if !f.ft.DocValues && !f.ft.Norms {
		d.addFieldName(f.ft)
	}
	return nil
}

// keyText is the text that a field of keys keeps of a value, which may be that of
// null_value; ok is false if there is none, or too long a one.
func (d *docParser) keyText(f *fieldMapper, v xcontent.Value) (text string, ok bool, err error) {
	text, ok, err = d.textOrNull(v)
	if err != nil {
		return "", false, err
	}
	if !ok {
		text, ok = f.ft.null.(string)
	}
	return text, ok && (len(text) <= f.ft.IgnoreAbove || utf16Len(text) <= f.ft.IgnoreAbove), nil
}

// utf16Len is the length of a text for Java.
func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n += max(1, utf16.RuneLen(r))
	}
	return n
}
