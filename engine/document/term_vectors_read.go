package document

import (
	"maps"
	"slices"

	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// TypesInVectors is the warning that a type in a request for term vectors earns.
const TypesInVectors = "[types removal] Specifying types in term vector requests is deprecated."

// ReadTermVectors reads the body of a request into t. A body that is no object
// hangs the server; here it is refused.
//
// Server: TermVectorsRequest.parseRequest.
func ReadTermVectors(v xcontent.Value, t *TermVectors, p *compat.Profile, warn objectparser.Warn) error {
	if v.Kind() != xcontent.KindObject {
		if err := v.Err(); err != nil {
			return err
		}
		return vectorsParse("expected an object but found [%s]", v.Kind())
	}
	r := vectorsReader{TermVectors: t, profile: p, warn: warn}
	for _, f := range v.Fields() {
		if err := r.member(f.Key, f.Value); err != nil {
			return err
		}
	}
	if len(r.fields) > 0 {
		t.Fields = r.fields
	}
	return v.Err()
}

type vectorsReader struct {
	*TermVectors
	profile *compat.Profile
	warn    objectparser.Warn
	fields  []string
}

func vectorsParse(format string, args ...any) error {
	return eserr.Parse("failed to parse term vectors request. "+format, args...)
}

var errIDAndDoc = vectorsParse("either [id] or [doc] can be specified, but not both!")

func (r *vectorsReader) member(name string, v xcontent.Value) (err error) {
	if flag := r.flag(name); flag != nil {
		*flag, err = objectparser.Boolean(v)
		return err
	}
	switch name {
	case "fields":
		if v.Kind() != xcontent.KindArray {
			return vectorsParse("field [fields] must be an array")
		}
		list, err := objectparser.Texts(v)
		r.fields = append(r.fields, list...)
		return err
	case "dfs":
		return eserr.IllegalArgument("distributed frequencies is not supported anymore for term vectors")
	case "per_field_analyzer", "perFieldAnalyzer":
		r.Analyzers, err = readAnalyzers(v)
	case "filter":
		r.Filter, err = readTermFilter(v)
	case "_index":
		r.Index, err = objectparser.Text(v)
	case "_type":
		r.Type, err = objectparser.Text(v)
		if err == nil && r.profile.TypelessPaths {
			r.warn(TypesInVectors)
		}
	case "_id":
		if r.Doc != nil {
			return errIDAndDoc
		}
		r.ID, err = objectparser.Text(v)
		r.HasID = err == nil
	case "doc":
		if r.HasID {
			return errIDAndDoc
		}
		r.Doc = slices.Clone(v.Raw())
		return v.Err()
	case "routing":
		r.Routing, err = objectparser.Text(v)
	case "version":
		r.Version, err = objectparser.Long(v)
	case "version_type":
		if _, err = objectparser.Text(v); err == nil {
			r.VersionType, err = readVersionType(v, r.profile.ForceVersions)
		}
	default:
		return vectorsParse("unknown field [%s]", name)
	}
	return err
}

// flag is the option of that name; nil if it is none that is on or off.
func (r *vectorsReader) flag(name string) *bool {
	switch name {
	case "offsets":
		return &r.Offsets
	case "positions":
		return &r.Positions
	case "payloads":
		return &r.Payloads
	case "term_statistics", "termStatistics":
		return &r.TermStatistics
	case "field_statistics", "fieldStatistics":
		return &r.FieldStatistics
	}
	return nil
}

// readAnalyzers reads analyzers by field. The server takes what is no object for
// an empty one.
func readAnalyzers(v xcontent.Value) (map[string]string, error) {
	out := map[string]string{}
	if v.Kind() != xcontent.KindObject {
		return out, v.Err()
	}
	for _, f := range v.Fields() {
		if f.Value.Kind() == xcontent.KindNull {
			return nil, eserr.NullPointerAt("java.util.Map$Entry.getValue()", `the return value of "java.util.Map$Entry.getValue()"`)
		}
		if f.Value.Kind() != xcontent.KindString {
			return nil, eserr.Parse("expecting the analyzer at [%s] to be a String, but found [class %s] instead", f.Key, f.Value.JavaClass())
		}
		out[f.Key] = f.Value.Text()
	}
	return out, v.Err()
}

// readTermFilter reads a filter. The server never ends on what is no object.
func readTermFilter(v xcontent.Value) (*TermFilter, error) {
	out := newTermFilter()
	if v.Kind() != xcontent.KindObject {
		return nil, vectorsParse("field [filter] must be an object")
	}
	options := map[string]*int{
		"max_num_terms": &out.MaxTerms, "min_term_freq": &out.MinTermFreq, "max_term_freq": &out.MaxTermFreq, "min_doc_freq": &out.MinDocFreq,
		"max_doc_freq": &out.MaxDocFreq, "min_word_length": &out.MinWordLength, "max_word_length": &out.MaxWordLength,
	}
	for _, f := range v.Fields() {
		to := options[f.Key]
		if to == nil {
			return nil, vectorsParse("the field [%s] is not valid for filter parameter for term vector request", f.Key)
		}
		n, err := objectparser.Int(f.Value)
		if err != nil {
			return nil, err
		}
		*to = n
	}
	return out, v.Err()
}

// clone is a copy that can be changed.
func (t *TermVectors) clone() *TermVectors {
	c := *t
	c.Fields, c.Analyzers = slices.Clone(t.Fields), maps.Clone(t.Analyzers)
	return &c
}
