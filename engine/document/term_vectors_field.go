package document

import (
	"slices"
	"strings"
	"unicode/utf16"

	"esconsole/engine/analysis"
	"esconsole/engine/cluster"
	"esconsole/engine/index"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// VectorField is the vector of one field of a document.
type VectorField struct {
	Name  string
	Terms []VectorTerm
	Stats *lucene.CollectionStats // nil: not asked for

	HasPositions, HasOffsets, HasPayloads bool // what the places of terms tell
}

// VectorTerm is a term of a document with where it stands.
type VectorTerm struct {
	Text           string
	Places         []VectorPlace
	DocFreq, Total int64 // of the whole shard; 0: not asked for, or not there
	Score          float32
	Scored         bool

	docs int64
}

// VectorPlace is one occurrence of a term. Offsets count UTF-16 units.
type VectorPlace struct {
	Position, Start, End int
	Payload              []byte
}

// vectorReader makes the vectors of one document.
type vectorReader struct {
	*TermVectors
	ix       *cluster.Index
	shard    *index.Shard
	reader   *lucene.Reader
	registry *analysis.Registry
	asked    bool // fields are named
	fields   []*fieldVector
}

// fieldVector collects the terms of one field.
type fieldVector struct {
	Name                         string
	positions, offsets, payloads bool
	paid                         bool // a token has a payload
	terms                        map[string]*VectorTerm
	values                       int
	position, offset             int // of the end of the last value
}

// field opens the vector of a field.
func (v *vectorReader) field(name string) *fieldVector {
	for _, f := range v.fields {
		if f.Name == name {
			return f
		}
	}
	f := &fieldVector{Name: name, terms: map[string]*VectorTerm{}}
	v.fields = append(v.fields, f)
	return f
}

func (v *vectorReader) drop(name string) {
	v.fields = slices.DeleteFunc(v.fields, func(f *fieldVector) bool { return f.Name == name })
}

// vectorAnalyzer makes the tokens of a value. Keywords without a normalizer have
// no analyzer: a value is one token.
type vectorAnalyzer struct {
	*analysis.Analyzer
	gap int
}

// analyzer is that of a field, or the one that the request names for it.
func (v *vectorReader) analyzer(ft *mapping.FieldType) vectorAnalyzer {
	if name := v.Analyzers[ft.Name]; name != "" {
		a, ok := v.registry.Analyzer(name)
		if !ok {
			a = v.registry.Default()
		}
		return vectorAnalyzer{a, a.PositionIncrementGap}
	}
	if ft.Normalizer != "" {
		n, _ := v.registry.Normalizer(ft.Normalizer)
		return vectorAnalyzer{n, 0}
	}
	if ft.Analyzer == "" {
		return vectorAnalyzer{}
	}
	a, ok := v.registry.Analyzer(ft.Analyzer)
	if !ok {
		a = v.registry.Default()
	}
	if sub := ft.Subfield(a); sub != nil {
		a = sub
	}
	gap := ft.PositionIncrementGap
	if gap < 0 {
		gap = a.PositionIncrementGap
	}
	return vectorAnalyzer{a, gap}
}

// add adds a value. Between two values lies a gap; fresh says that they count as
// those of an index in memory, where a value without tokens leaves no gap.
//
// Server: DefaultIndexingChain and MemoryIndex of Lucene.
func (f *fieldVector) add(text string, a vectorAnalyzer, fresh bool) error {
	position, offset := -1, 0
	if f.values > 0 {
		position, offset = f.position+a.gap, f.offset+1
	}
	if a.Analyzer == nil {
		end := offset + len(utf16.Encode([]rune(text)))
		f.token(text, VectorPlace{Position: position + 1, Start: offset, End: end})
		f.values, f.position, f.offset = f.values+1, position+1, end
		return nil
	}
	tokens := a.Tokens(text)
	defer tokens.Close()
	found := 0
	for tokens.Next() {
		position += tokens.PositionIncrement
		for range max(tokens.Frequency, 1) {
			f.token(string(tokens.Text), VectorPlace{Position: position, Start: offset + tokens.StartOffset, End: offset + tokens.EndOffset, Payload: slices.Clone(tokens.Payload)})
		}
		found++
	}
	if err := tokens.Err(); err != nil {
		return err
	}
	increment, end := tokens.End()
	if !fresh {
		position += increment
	}
	if !fresh || found > 0 {
		f.values, f.position, f.offset = f.values+1, position, offset+end
	}
	return nil
}

func (f *fieldVector) token(text string, at VectorPlace) {
	t := f.terms[text]
	if t == nil {
		t = &VectorTerm{Text: text}
		f.terms[text] = t
	}
	t.Places = append(t.Places, at)
	f.paid = f.paid || len(at.Payload) > 0
}

// sorted are the terms in the order of their bytes.
func (f *fieldVector) sorted() []VectorTerm {
	out := make([]VectorTerm, 0, len(f.terms))
	for _, t := range f.terms {
		out = append(out, *t)
	}
	slices.SortFunc(out, func(a, b VectorTerm) int { return strings.Compare(a.Text, b.Text) })
	return out
}

// rawValues are the scalars at a path of a source as Java prints them. A scalar on
// the way counts, whatever the rest of the path is: so values of a multi-field are
// those of its field. The depth is bounded by that of the source.
//
// Server: XContentMapValues.extractRawValues.
func rawValues(out []string, v xcontent.Value, path []string) []string {
	switch v.Kind() {
	case xcontent.KindNull, xcontent.KindMissing:
		return out
	case xcontent.KindArray:
		for _, item := range v.Items() {
			out = rawValues(out, item, path)
		}
		return out
	case xcontent.KindObject:
		if len(path) == 0 {
			return out
		}
		key, next := path[0], 1
		found := v.Get(key)
		for isNothing(found) && next < len(path) {
			key += "." + path[next]
			found = v.Get(key)
			next++
		}
		return rawValues(out, found, path[next:])
	case xcontent.KindNumber:
		if !v.IsInteger() {
			d, _ := v.Float64()
			return append(out, java.DoubleString(d))
		}
	}
	return append(out, v.Text())
}

func isNothing(v xcontent.Value) bool {
	return v.Kind() == xcontent.KindNull || v.IsMissing()
}
