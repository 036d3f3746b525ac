package query

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// fieldValueFactor is a number of the document, changed by a modifier.
//
// Server: org.elasticsearch.common.lucene.search.function.FieldValueFactorFunction.
type fieldValueFactor struct {
	field    string
	factor   float32
	modifier string
	missing  *float64

	source string                    // whose doc values are read; "": none
	number func(value int64) float64 // of a doc value
}

// modifiers are what may be done to the number.
func modifiers() map[string]func(float64) float64 {
	return map[string]func(float64) float64{
		"none":       func(n float64) float64 { return n },
		"log":        math.Log10,
		"log1p":      func(n float64) float64 { return math.Log10(n + 1) },
		"log2p":      func(n float64) float64 { return math.Log10(n + 2) },
		"ln":         math.Log,
		"ln1p":       math.Log1p,
		"ln2p":       func(n float64) float64 { return math.Log1p(n + 1) },
		"square":     func(n float64) float64 { return n * n },
		"sqrt":       math.Sqrt,
		"reciprocal": func(n float64) float64 { return 1 / n },
	}
}

func parseFieldValueFactor(body xcontent.Value, _ scope) (scoreFunction, error) {
	p := fieldValueFactor{factor: 1, modifier: "none"}
	given := false
	for _, f := range body.Fields() {
		var err error
		switch {
		case !isScalarOrNull(f.Value) && f.Key == "factor":
			err = parsingError(body, f.Value.Pos(), "[field_value_factor] field 'factor' does not support lists or objects")
		case !isScalar(f.Value):
		case f.Key == "field":
			given = true
			p.field, err = objectparser.Text(f.Value)
		case f.Key == "factor":
			p.factor, err = floatValue(f.Value)
		case f.Key == "modifier":
			if p.modifier, err = objectparser.Text(f.Value); err == nil {
				if _, known := modifiers()[strings.ToLower(p.modifier)]; !known {
					return nil, eserr.IllegalArgument("No enum constant org.elasticsearch.common.lucene.search.function.FieldValueFactorFunction.Modifier.%s", strings.ToUpper(p.modifier))
				}
				p.modifier = strings.ToLower(p.modifier)
			}
		case f.Key == "missing":
			var n float64
			n, err = doubleValue(f.Value)
			p.missing = &n
		default:
			err = parsingError(body, f.Value.Pos(), "field_value_factor query does not support [%s]", f.Key)
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if !given {
		return nil, parsingError(body, end(body), "[field_value_factor] required field 'field' missing")
	}
	return p, nil
}

// print implements scoreFunction.
func (p fieldValueFactor) print() xcontent.Object {
	o := xcontent.Object{{Key: "field", Value: p.field}, {Key: "factor", Value: xcontent.Float(p.factor)}}
	if p.missing != nil {
		o = o.With("missing", xcontent.Double(*p.missing))
	}
	return o.With("modifier", p.modifier)
}

// doubleValue reads a double, or a text that is one.
func doubleValue(v xcontent.Value) (float64, error) {
	switch v.Kind() {
	case xcontent.KindNumber:
		n, _ := v.Float64()
		return n, nil
	case xcontent.KindString:
	default:
		_, err := objectparser.Int(v)
		return 0, err
	}
	n, fault := java.ParseDouble(v.Text())
	if fault != "" {
		return 0, eserr.New(400, "number_format_exception", "%s", fault)
	}
	return n, nil
}

func (p fieldValueFactor) build(c *Context) (lucene.ScoreFunction, error) {
	ft := c.field(p.field)
	switch {
	case ft == nil && p.missing == nil:
		return nil, eserr.New(500, "exception", "Unable to find a field mapper for field [%s]. No 'missing' value defined.", p.field)
	case ft == nil:
		return &p, nil
	}
	if err := numericFieldData(ft); err != nil {
		return nil, err
	}
	p.source, p.number = ft.Name, numbersOf(ft)
	return &p, nil
}

// Class implements lucene.ScoreFunction.
func (p *fieldValueFactor) Class() string {
	return "org.elasticsearch.common.lucene.search.function.FieldValueFactorFunction"
}

// Leaf implements lucene.ScoreFunction.
func (p *fieldValueFactor) Leaf(leaf *lucene.Leaf) func(doc int) (float64, error) {
	var column *lucene.LongColumn
	if p.source != "" {
		column = leaf.Longs(p.source)
	}
	modify := modifiers()[p.modifier]
	known := &modified{by: modify}
	return func(doc int) (float64, error) {
		var value float64
		switch values := column.Values(doc); {
		case len(values) > 0:
			value = p.number(values[0])
			if result := known.of(value * float64(p.factor)); result >= 0 {
				return result, nil
			}
		case p.missing != nil:
			value = *p.missing
		default:
			return 0, eserr.New(500, "exception", "Missing value for field [%s]", p.field)
		}
		result := modify(value * float64(p.factor))
		if result >= 0 || math.IsNaN(result) {
			return result, nil
		}
		text := "field value function must not produce negative scores, but got: [" + java.DoubleString(result) + "] for field value: [" + java.DoubleString(value) + "]"
		switch p.modifier {
		case "ln":
			text += "; consider using ln1p or ln2p instead of ln to avoid negative scores"
		case "log":
			text += "; consider using log1p or log2p instead of log to avoid negative scores"
		}
		return 0, eserr.IllegalArgument("%s", text)
	}
}

// modified remembers what a modifier has made of some numbers: many documents have the
// same ones.
type modified struct {
	by       func(float64) float64
	from, to [512]float64
}

func (m *modified) of(n float64) float64 {
	bits := math.Float64bits(n)
	at := bits * 0x9e3779b97f4a7c15 >> 55
	if m.from[at] == n && n != 0 {
		return m.to[at]
	}
	m.from[at], m.to[at] = n, m.by(n)
	return m.to[at]
}

// Explain implements lucene.ScoreFunction.
func (p *fieldValueFactor) Explain(leaf *lucene.Leaf, doc int) *lucene.Explanation {
	missing := ""
	if p.missing != nil {
		missing = "?:" + java.DoubleString(*p.missing)
	}
	n, _ := p.Leaf(leaf)(doc)
	return lucene.NewExplanation(float32(n), "field value function: "+p.modifier+"(doc['"+p.field+"'].value"+missing+" * factor="+java.FloatString(p.factor)+")")
}
