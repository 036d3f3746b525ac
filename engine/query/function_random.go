package query

import (
	"math"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// randomScore is a number of the document that looks random, the same each time
// for the same seed and field.
//
// Server: org.elasticsearch.common.lucene.search.function.RandomScoreFunction.
type randomScore struct {
	seed   int32
	seeded bool
	field  *string // nil: none given

	salted int32
	source *mapping.FieldType // nil: numbers of documents
	id     func(leaf *lucene.Leaf, doc int) string
}

// idFieldData is the warning for reading ids as if they were doc values.
const idFieldData = "Loading the fielddata on the _id field is deprecated and will be removed in future versions. If you require sorting or aggregating on this field you should also include the id in the body of your documents, and map this field as a keyword field that has [doc_values] enabled"

func parseRandomScore(body xcontent.Value, s scope) (scoreFunction, error) {
	p := randomScore{}
	for _, f := range body.Fields() {
		if !isScalar(f.Value) {
			continue
		}
		var err error
		switch f.Key {
		case "seed":
			p.seeded = true
			p.seed, err = seedOf(body, f.Value)
		case "field":
			var text string
			text, err = objectparser.Text(f.Value)
			p.field = &text
		default:
			err = parsingError(body, f.Value.Pos(), "random_score query does not support [%s]", f.Key)
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	return p, body.Err()
}

// print implements scoreFunction.
func (p randomScore) print() xcontent.Object {
	o := xcontent.Object{}
	if p.seeded {
		o = o.With("seed", int(p.seed))
	}
	if p.field != nil {
		o = o.With("field", *p.field)
	}
	return o
}

// seedOf reads a seed: a whole number, or a text, which is hashed.
func seedOf(body, v xcontent.Value) (int32, error) {
	switch v.Kind() {
	case xcontent.KindString:
		return java.StringHash(v.Text()), nil
	case xcontent.KindNumber:
		if n, err := strconv.ParseInt(v.Text(), 10, 64); err == nil {
			return seedOfLong(n), nil
		}
		return 0, parsingError(body, v.Pos(), "random_score seed must be an int, long or string, not 'VALUE_NUMBER'")
	}
	return 0, parsingError(body, v.Pos(), "random_score seed must be an int/long or string, not '%s'", v.Kind())
}

func seedOfLong(n int64) int32 {
	if n >= math.MinInt32 && n <= math.MaxInt32 {
		return int32(n)
	}
	return int32(n ^ int64(uint64(n)>>32))
}

func (p randomScore) build(c *Context) (lucene.ScoreFunction, error) {
	salt := java.StringHash(c.Index)<<10 | int32(c.Shard)
	if !p.seeded {
		now := c.Now().UnixMilli()
		p.seed = int32(now ^ int64(uint64(now)>>32))
		p.salted = mix(p.seed ^ salt)
		return &p, nil
	}
	p.salted = mix(p.seed ^ salt)
	name := "_id"
	if p.field == nil {
		c.Warning("As of version 7.0 Elasticsearch will require that a [field] parameter is provided when a [seed] is set")
	} else {
		name = *p.field
	}
	ft := c.field(name)
	if ft == nil {
		if len(c.Mapping.Types()) == 0 {
			return &p, nil
		}
		return nil, eserr.IllegalArgument("Field [%s] is not mapped on [[%s/%s]] and cannot be used as a source of random numbers.", name, c.Index, c.UUID)
	}
	if ft.Name != "_id" && ft.Name != "_seq_no" && !ft.DocValues && !ft.Fielddata {
		if err := numericFieldData(ft); err != nil {
			return nil, err
		}
	}
	p.source = ft
	if ft.Name == "_id" {
		c.Warning(idFieldData)
		p.id = func(leaf *lucene.Leaf, doc int) string {
			if leaf.IsPart(doc) {
				return ""
			}
			return c.Identity(leaf, doc).ID
		}
	}
	return &p, nil
}

// mix spreads the bits of a number.
//
// Server: com.carrotsearch.hppc.BitMixer.mix32.
func mix(n int32) int32 {
	k := uint32(n)
	k = (k ^ k>>16) * 0x85ebca6b
	k = (k ^ k>>13) * 0xc2b2ae35
	return int32(k ^ k>>16)
}

// Class implements lucene.ScoreFunction.
func (p *randomScore) Class() string {
	return "org.elasticsearch.common.lucene.search.function.RandomScoreFunction"
}

// Leaf implements lucene.ScoreFunction.
func (p *randomScore) Leaf(leaf *lucene.Leaf) func(doc int) (float64, error) {
	return func(doc int) (float64, error) {
		hash := p.salted
		if p.source == nil {
			hash = mix(int32(leaf.Base+doc) ^ p.salted)
		} else if text, ok := p.text(leaf, doc); ok {
			hash = java.Murmur3([]byte(text), p.salted)
		}
		const bits = 24
		return float64(float32(hash&(1<<bits-1)) / float32(1<<bits)), nil
	}
}

// text is the first value of a document as a text.
func (p *randomScore) text(leaf *lucene.Leaf, doc int) (string, bool) {
	if p.id != nil {
		return p.id(leaf, doc), true
	}
	if texts := Texts(p.source, leaf); texts != nil {
		ords := texts.Ords(doc)
		if len(ords) == 0 {
			return "", false
		}
		return texts.Term(ords[0]), true
	}
	values := leaf.Longs(p.source.Name).Values(doc)
	if len(values) == 0 {
		return "", false
	}
	if p.source.IsFloating() || p.source.Scaling() > 0 {
		return java.DoubleString(numbersOf(p.source)(values[0])), true
	}
	return strconv.FormatInt(values[0], 10), true
}

// Explain implements lucene.ScoreFunction.
func (p *randomScore) Explain(leaf *lucene.Leaf, doc int) *lucene.Explanation {
	field := "null"
	if p.source != nil {
		field = p.source.Name
	}
	n, _ := p.Leaf(leaf)(doc)
	return lucene.NewExplanation(float32(n), "random score function (seed: "+strconv.Itoa(int(p.seed))+", field: "+field+")")
}
