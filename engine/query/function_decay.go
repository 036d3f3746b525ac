package query

import (
	"math"
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/geo"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// decay is a number that falls with the distance of a value from an origin.
//
// Server: org.elasticsearch.index.query.functionscore.DecayFunctionBuilder.
type decay struct {
	kind  string // exp, gauss or linear
	field string
	mode  string // of several values: MIN, MAX, AVG or SUM
	body  xcontent.Value
}

func parseDecay(body xcontent.Value, s scope) (scoreFunction, error) {
	d := decay{kind: s.function, mode: "MIN"}
	given := false
	for _, f := range body.Fields() {
		switch {
		case f.Value.Kind() == xcontent.KindObject:
			d.field, d.body, given = f.Key, f.Value, true
		case f.Key == "multi_value_mode":
			text, err := objectparser.Text(f.Value)
			if err != nil {
				return nil, err
			}
			d.mode = strings.ToUpper(text)
			if !slices.Contains([]string{"SUM", "AVG", "MEDIAN", "MIN", "MAX"}, d.mode) {
				return nil, eserr.IllegalArgument("Illegal sort mode: %s", text)
			}
		default:
			return nil, parsingError(body, f.Value.Pos(), "malformed score function score parameters.")
		}
	}
	if body.Err() != nil {
		return nil, body.Err()
	}
	if !given {
		return nil, parsingError(body, end(body), "malformed score function score parameters.")
	}
	return &d, nil
}

// print implements scoreFunction.
func (d *decay) print() xcontent.Object {
	return xcontent.Object{{Key: d.field, Value: xcontent.Raw(xcontent.Encode(d.body, xcontent.Format{}))}, {Key: "multi_value_mode", Value: d.mode}}
}

// decayFunction is a decay for one shard.
type decayFunction struct {
	*decay
	scale, offset float64 // scale as the formula needs it
	ft            *mapping.FieldType
	number        func(int64) float64
	origin        float64
	place         *geo.Point // of fields of places
}

func (d *decay) build(c *Context) (lucene.ScoreFunction, error) {
	ft := c.field(d.field)
	out := &decayFunction{decay: d, ft: ft}
	var scale, share float64
	var err error
	switch {
	case ft == nil:
		return nil, eserr.Parsing(1, 0, "unknown field [%s]", d.field)
	case ft.IsDate() && !isRange(ft):
		scale, share, err = out.dates(c)
	case ft.Type == "geo_point":
		scale, share, err = out.places()
	case ft.IsNumeric() && ft.Type != "token_count" && !isRange(ft):
		scale, share, err = out.numbers()
	default:
		return nil, eserr.Parsing(1, 1, "field [%s] is of type [%s], but only numeric types are supported.", d.field, javaFieldType(ft)+"@1b2c3d4e")
	}
	switch {
	case err != nil:
		return nil, err
	case scale <= 0:
		return nil, eserr.IllegalArgument("function_score : scale must be > 0.0.")
	case share <= 0 || share >= 1:
		return nil, eserr.IllegalArgument("function_score : decay must be in the range [0..1].")
	case out.offset < 0:
		return nil, eserr.IllegalArgument("function_score : offset must be > 0.0")
	}
	switch d.kind {
	case "exp":
		out.scale = math.Log(share) / scale
	case "gauss":
		out.scale = 0.5 * (scale * scale) / math.Log(share)
	default:
		out.scale = scale / (1 - share)
	}
	return out, nil
}

// each reads the members of the body; any other name is refused.
func (d *decay) each(read func(f xcontent.Field) error) error {
	for _, f := range d.body.Fields() {
		switch f.Key {
		case "scale", "decay", "origin", "offset":
			if err := read(f); err != nil {
				return err
			}
		default:
			return eserr.Parse("parameter [%s] not supported!", f.Key)
		}
	}
	return d.body.Err()
}

func (d *decayFunction) numbers() (scale, share float64, err error) {
	share = 0.5
	scaled, placed := false, false
	err = d.each(func(f xcontent.Field) error {
		n, err := doubleValue(f.Value)
		switch f.Key {
		case "scale":
			scale, scaled = n, true
		case "decay":
			share = n
		case "origin":
			d.origin, placed = n, true
		case "offset":
			d.offset = n
		}
		return err
	})
	if err == nil && (!scaled || !placed) {
		err = eserr.Parse("both [scale] and [origin] must be set for numeric fields.")
	}
	if err == nil {
		err = numericFieldData(d.ft)
	}
	d.number = numbersOf(d.ft)
	return scale, share, err
}

// texts reads the members where all but decay are texts.
func (d *decayFunction) texts(offset string, origin func(v xcontent.Value) error) (scale, off string, share float64, err error) {
	share, off = 0.5, offset
	err = d.each(func(f xcontent.Field) (err error) {
		switch f.Key {
		case "scale":
			scale, err = objectparser.Text(f.Value)
		case "decay":
			share, err = doubleValue(f.Value)
		case "origin":
			err = origin(f.Value)
		case "offset":
			off, err = objectparser.Text(f.Value)
		}
		return err
	})
	return scale, off, share, err
}

func (d *decayFunction) dates(c *Context) (scale, share float64, err error) {
	origin := ""
	scaleText, offsetText, share, err := d.texts("0d", func(v xcontent.Value) (err error) {
		origin, err = objectparser.Text(v)
		return err
	})
	if err != nil {
		return 0, 0, err
	}
	d.number = numbersOf(d.ft)
	if origin == "" {
		d.origin = float64(c.Now().UnixMilli())
	} else {
		n, err := d.ft.ParseDateMath(mapping.TextValue(origin), mapping.DateBound{Now: c.now})
		if err != nil {
			return 0, 0, err
		}
		d.origin = d.number(n)
	}
	if scaleText == "" {
		return 0, 0, eserr.Parse("[scale] must be set for date fields.")
	}
	length, e := units.ParseDuration(scaleText, "DecayFunctionParser.scale")
	if e != nil {
		return 0, 0, e
	}
	offset, e := units.ParseDuration(offsetText, "DecayFunctionParser.offset")
	if e != nil {
		return 0, 0, e
	}
	d.offset = float64(offset.Go().Milliseconds())
	return float64(length.Go().Milliseconds()), share, numericFieldData(d.ft)
}

func (d *decayFunction) places() (scale, share float64, err error) {
	d.place = &geo.Point{}
	scaleText, offsetText, share, err := d.texts("0km", func(v xcontent.Value) (err error) {
		d.place, _, err = geo.ParsePoint(v, false)
		return err
	})
	switch {
	case err != nil:
		return 0, 0, err
	case scaleText == "":
		return 0, 0, eserr.Parse("[origin] and [scale] must be set for geo fields.")
	}
	length, err := geo.ParseDistance(scaleText)
	if err != nil {
		return 0, 0, err
	}
	offset, err := geo.ParseDistance(offsetText)
	d.offset = offset.Meters()
	return length.Meters(), share, err
}

// Class implements lucene.ScoreFunction.
func (d *decayFunction) Class() string {
	kind := "Numeric"
	if d.place != nil {
		kind = "Geo"
	}
	return "org.elasticsearch.index.query.functionscore.DecayFunctionBuilder$" + kind + "FieldDataScoreFunction"
}

// distance is that of a document; 0 where it has no value.
func (d *decayFunction) distance(leaf *lucene.Leaf, doc int) float64 {
	var all []float64
	for _, v := range leaf.Longs(d.ft.Name).Values(doc) {
		if d.place != nil {
			x, y := geo.Decode(v)
			all = append(all, math.Max(0, geo.ArcDistance(d.place.Y, d.place.X, y, x)-d.offset))
			continue
		}
		all = append(all, d.distanceOf(v))
	}
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	sum := 0.0
	for _, n := range all {
		sum += n
	}
	switch d.mode {
	case "MAX":
		return all[len(all)-1]
	case "SUM":
		return sum
	case "AVG":
		return sum / float64(len(all))
	case "MEDIAN":
		half := len(all) / 2
		if len(all)%2 == 0 {
			return (all[half-1] + all[half]) / 2
		}
		return all[half]
	}
	return all[0]
}

// distanceOf is that of a number.
func (d *decayFunction) distanceOf(value int64) float64 {
	return math.Max(0, math.Abs(d.number(value)-d.origin)-d.offset)
}

func (d *decayFunction) at(distance float64) float64 {
	switch d.kind {
	case "exp":
		return math.Exp(d.scale * distance)
	case "gauss":
		return math.Exp(0.5 * (distance * distance) / d.scale)
	}
	return math.Max(0, (d.scale-distance)/d.scale)
}

// Most implements lucene.BoundedFunction: numbers fall from there.
func (d *decayFunction) Most() float64 { return 1 }

// Leaf implements lucene.ScoreFunction.
func (d *decayFunction) Leaf(leaf *lucene.Leaf) func(doc int) (float64, error) {
	if column := leaf.Longs(d.ft.Name); column != nil && d.place == nil {
		return func(doc int) (float64, error) {
			if values := column.Values(doc); len(values) == 1 { // whatever the mode
				return d.at(d.distanceOf(values[0])), nil
			}
			return d.at(d.distance(leaf, doc)), nil
		}
	}
	return func(doc int) (float64, error) { return d.at(d.distance(leaf, doc)), nil }
}

// Explain implements lucene.ScoreFunction.
func (d *decayFunction) Explain(leaf *lucene.Leaf, doc int) *lucene.Explanation {
	n := float32(d.at(d.distance(leaf, doc)))
	distance, text := d.distanceText(leaf, doc), ""
	switch d.kind {
	case "exp":
		text = "exp(- " + distance + " * " + java.DoubleString(-1*d.scale) + ")"
	case "gauss":
		text = "exp(-0.5*pow(" + distance + ",2.0)/" + java.DoubleString(-1*d.scale) + ")"
	default:
		text = "max(0.0, ((" + java.DoubleString(d.scale) + " - " + distance + ")/" + java.DoubleString(d.scale) + ")"
	}
	return lucene.NewExplanation(n, "Function for field "+d.ft.Name+":", lucene.NewExplanation(n, text))
}

func (d *decayFunction) distanceText(leaf *lucene.Leaf, doc int) string {
	var parts []string
	for _, v := range leaf.Longs(d.ft.Name).Values(doc) {
		if d.place != nil {
			x, y := geo.Decode(v)
			parts = append(parts, "Math.max(arcDistance("+pointText(x, y)+"(=doc value),"+pointText(d.place.X, d.place.Y)+"(=origin)) - "+java.DoubleString(d.offset)+"(=offset), 0)")
			continue
		}
		parts = append(parts, "Math.max(Math.abs("+java.DoubleString(d.number(v))+"(=doc value) - "+java.DoubleString(d.origin)+"(=origin))) - "+java.DoubleString(d.offset)+"(=offset), 0)")
	}
	if len(parts) == 0 {
		parts = []string{"0.0"}
	}
	of := "["
	if d.place != nil {
		of = " of: ["
	}
	return d.mode + of + strings.Join(parts, ", ") + "]"
}

// pointText is a place as the server prints it.
func pointText(x, y float64) string { return java.DoubleString(y) + ", " + java.DoubleString(x) }

// numbersOf gives what makes numbers of the doc values of a field.
func numbersOf(ft *mapping.FieldType) func(int64) float64 {
	switch {
	case ft.IsFloating():
		return lucene.Double
	case ft.Scaling() > 0:
		return func(n int64) float64 { return float64(n) / ft.Scaling() }
	case ft.Type == "date_nanos":
		return func(n int64) float64 { return float64(n / 1e6) }
	}
	return func(n int64) float64 { return float64(n) }
}

// javaFieldType is the server's class of the type of a field.
func javaFieldType(ft *mapping.FieldType) string {
	name := ""
	for word := range strings.SplitSeq(strings.TrimPrefix(ft.Type, "_"), "_") {
		name += strings.ToUpper(word[:min(1, len(word))]) + word[min(1, len(word)):]
	}
	if isRange(ft) {
		name = "Range"
	}
	return "org.elasticsearch.index.mapper." + name + "FieldMapper$" + name + "FieldType"
}
