package aggs

import (
	"cmp"
	"encoding/binary"
	"math"
	"strings"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// compositeSource is one part of the keys of a composite aggregation.
type compositeSource struct {
	values
	name, kind string
	missing    bool // documents without a value have a bucket too
	desc       bool
	width      float64 // of a histogram
	offset     int64   // of a date histogram, in milliseconds
	precision  int     // of tiles
	interval
}

// parseCompositeSource reads {"name": {"terms": {...}}}.
func parseCompositeSource(v xcontent.Value, warn objectparser.Warn) (*compositeSource, error) {
	if v.Kind() != xcontent.KindObject {
		return nil, placedError(v, v.Pos(), "Failed to parse object: expecting token of type [START_OBJECT] but found [%s]", v.Kind())
	}
	fields := v.Fields()
	if len(fields) == 0 {
		return nil, placedError(v, v.End()-1, "Failed to parse object: expecting token of type [FIELD_NAME] but found [END_OBJECT]")
	}
	s := &compositeSource{name: fields[0].Key}
	inner := fields[0].Value.Fields()
	if len(inner) == 0 {
		return nil, placedError(v, fields[0].Value.Pos(), "Failed to parse object: expecting token of type [FIELD_NAME] but found [%s]", fields[0].Value.Kind())
	}
	s.kind = inner[0].Key
	body := inner[0].Value
	p := objectparser.Parser[compositeSource]{Name: s.kind, Fields: compositeFields()}
	switch s.kind {
	case "terms":
	case "histogram":
		p.Fields = append(p.Fields, objectparser.Field[compositeSource]{Name: "interval", Takes: objectparser.NumberOrString,
			Read: func(s *compositeSource, v xcontent.Value, _ objectparser.Warn) (err error) {
				if s.width, err = readDouble(v); err == nil && s.width <= 0 {
					err = eserr.IllegalArgument("[interval] must be greater than 0 for [histogram] source")
				}
				return err
			}})
	case "date_histogram":
		p.Fields = append(p.Fields, compositeDateFields()...)
	case "geotile_grid":
		s.precision = 7
		p.Fields = append(p.Fields, objectparser.Field[compositeSource]{Name: "precision", Takes: objectparser.NumberOrString,
			Read: func(s *compositeSource, v xcontent.Value, _ objectparser.Warn) (err error) {
				s.precision, err = tilePrecision(v)
				return err
			}}, gridBounds[compositeSource]())
	default:
		return nil, placedError(v, body.Pos(), "invalid source type: %s", s.kind)
	}
	return s, p.Parse(s, body, warn)
}

func compositeFields() []objectparser.Field[compositeSource] {
	var list []objectparser.Field[compositeSource]
	for _, f := range valueFields(func(s *compositeSource) *values { return &s.values }, scripted) {
		if f.Name != "missing" {
			list = append(list, f)
		}
	}
	return append(list, objectparser.Field[compositeSource]{Name: "missing_bucket", Takes: objectparser.BoolOrString,
		Read: func(s *compositeSource, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.missing, err = objectparser.Boolean(v)
			return err
		}}, objectparser.Field[compositeSource]{Name: "order", Takes: objectparser.String,
		Read: func(s *compositeSource, v xcontent.Value, _ objectparser.Warn) error {
			switch text := strings.ToUpper(v.Text()); text {
			case "ASC":
			case "DESC":
				s.desc = true
			default:
				return eserr.IllegalArgument("No enum constant org.elasticsearch.search.sort.SortOrder.%s", text)
			}
			return nil
		}})
}

func compositeDateFields() []objectparser.Field[compositeSource] {
	return append(intervalFields(func(s *compositeSource) *interval { return &s.interval }),
		objectparser.Field[compositeSource]{Name: "format", Takes: objectparser.String, Read: func(s *compositeSource, v xcontent.Value, _ objectparser.Warn) error {
			s.format = v.Text()
			return nil
		}},
		objectparser.Field[compositeSource]{Name: "offset", Takes: objectparser.NumberOrString, Read: func(s *compositeSource, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.offset, err = parseOffset(v)
			return err
		}},
		objectparser.Field[compositeSource]{Name: "time_zone", Takes: objectparser.NumberOrString, Read: func(s *compositeSource, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.zone, err = parseZone(v)
			return err
		}})
}

// openSource is a source on a shard.
type openSource struct {
	*compositeSource
	src      *source
	print    format
	rounding *dates.Rounding
}

func (s *compositeSource) open(x *Shard) (*openSource, error) {
	if s.field == "" && s.script == nil {
		return nil, eserr.IllegalState("value source config is invalid; must have either a field or a script")
	}
	def, supports := bytesKind, []valueKind{bytesKind, ipKind, numberKind, dateKind, booleanKind}
	if s.kind != "terms" {
		def, supports = numberKind, numbers
	}
	if s.kind == "date_histogram" {
		def = dateKind
	}
	src, err := s.source(x, def, supports)
	if err != nil {
		return nil, err
	}
	o := &openSource{compositeSource: s, src: src, print: src.format}
	if src.kind == dateKind && s.format == "" {
		o.print = format{}
	}
	if s.kind == "date_histogram" {
		o.rounding, err = s.rounding(s.zone)
	}
	return o, err
}

func (s *compositeSource) source(x *Shard, def valueKind, supports []valueKind) (*source, error) {
	if s.kind == "geotile_grid" {
		return x.geoSource(&s.values, s.kind)
	}
	return x.source(&s.values, s.kind, def, supports...)
}

// tiles gives the map tiles of a document's places.
func (o *openSource) tiles(l *lucene.Leaf) func(doc int) []string {
	points := o.src.points(l)
	var list []string
	return func(doc int) []string {
		list = list[:0]
		points(doc, func(lon, lat float64) { list = append(list, tile(lon, lat, o.precision)) })
		return list
	}
}

// after reads the part of a key behind which the buckets begin.
func (o *openSource) after(v xcontent.Value) (any, error) {
	kind := v.Kind()
	switch {
	case kind == xcontent.KindNull && o.missing:
		return nil, nil
	case kind == xcontent.KindNull || kind == xcontent.KindObject || kind == xcontent.KindArray:
		return nil, eserr.IllegalArgument("Invalid value for [after.%s], expected comparable, got [%s]", o.name, simpleClass(v))
	case o.kind == "geotile_grid":
		return v.Text(), nil
	case o.src.kind == bytesKind || o.src.kind == ipKind:
		if kind != xcontent.KindString {
			return nil, eserr.IllegalArgument("invalid value, expected string, got %s", simpleClass(v))
		}
		return o.print.parseText(v.Text())
	}
	whole := o.kind == "date_histogram" || o.kind == "terms" && !o.src.floating()
	if kind == xcontent.KindNumber {
		f, err := readDouble(v)
		if whole {
			if n, ok := v.Int64(); ok {
				return n, nil
			}
			return java.LongOf(f), err
		}
		return f, err
	}
	if whole {
		return o.print.parseLong(v.Text(), o.src.x.Query.Now)
	}
	return o.print.parseDouble(v.Text(), o.src.x.Query.Now)
}

// simpleClass is the class of a value as the server reads it, without its package.
func simpleClass(v xcontent.Value) string {
	if v.Kind() == xcontent.KindNull {
		return "null"
	}
	name := v.JavaClass()
	return name[strings.LastIndexByte(name, '.')+1:]
}

// compare compares parts of keys in the order of the source; none comes first.
func (s *compositeSource) compare(a, b any) int {
	n := 0
	switch {
	case a == nil && b == nil:
		return 0
	case a != nil && b != nil && s.kind == "geotile_grid":
		n = compareTiles(a.(string), b.(string))
	case a == nil:
		n = -1
	case b == nil:
		n = 1
	default:
		n = compareKeys(a, b)
	}
	if s.desc {
		return -n
	}
	return n
}

// appendKey makes a part of a key comparable.
func appendKey(out []byte, part any) []byte {
	switch v := part.(type) {
	case string:
		out = append(out, 's')
		out = binary.AppendUvarint(out, uint64(len(v)))
		return append(out, v...)
	case int64:
		return binary.BigEndian.AppendUint64(append(out, 'l'), uint64(v))
	case float64:
		return binary.BigEndian.AppendUint64(append(out, 'd'), math.Float64bits(v))
	}
	return append(out, 'n')
}

// compareParts compares whole keys.
func compareParts(sources []*compositeSource, a, b []any) int {
	for i, s := range sources {
		if n := s.compare(a[i], b[i]); n != 0 {
			return n
		}
	}
	return cmp.Compare(len(a), len(b))
}
