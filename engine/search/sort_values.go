package search

import (
	"math"
	"slices"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// reader gives the key of a document of a segment.
type reader func(doc int) key

// source opens the values of a criterion in a segment.
type source func(leaf *lucene.Leaf, scorer lucene.Scorer) reader

// resolve finds out where the keys of a criterion come from.
func (s *Sort) resolve(x *run) (source, error) {
	switch s.Field {
	case "_score":
		s.kind = keyFloat
		return func(_ *lucene.Leaf, scorer lucene.Scorer) reader {
			return func(int) key { return key{num: float64(scorer.Score())} }
		}, nil
	case "_doc":
		s.kind = keyInt
		return func(leaf *lucene.Leaf, _ lucene.Scorer) reader {
			return func(doc int) key { return key{integer: int64(leaf.Base + doc)} }
		}, nil
	case "_id":
		x.ctx.Warning("Loading the fielddata on the _id field is deprecated and will be removed in future versions. If you require sorting or aggregating on this field you should also include the id in the body of your documents, and map this field as a keyword field that has [doc_values] enabled")
		s.kind = keyText
		return func(leaf *lucene.Leaf, _ lucene.Scorer) reader {
			return func(doc int) key { return key{text: x.shard.Doc(leaf.Stored(doc)).Parsed.ID} }
		}, nil
	}
	ft := x.shard.Mapping.Field(s.Field)
	if ft == nil {
		if s.UnmappedType != "" {
			s.kind = kindOf(s.UnmappedType)
			return missingSource, nil
		}
		return nil, &eserr.Error{Status: 400, Type: "query_shard_exception",
			Reason: "No mapping found for [" + s.Field + "] in order to sort on"}
	}
	if ft.Type == "text" {
		return nil, eserr.IllegalArgument("Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [%s] in order to load field data by uninverting the inverted index. Note that this can use significant memory.", ft.Name)
	}
	if !ft.DocValues {
		return nil, eserr.IllegalArgument("Can't load fielddata on [%s] because fielddata is unsupported on fields of type [%s]. Use doc values instead.", ft.Name, ft.Type)
	}
	s.kind = kindOf(ft.Type)
	if s.kind == keyText || s.kind == keyIP {
		return s.texts(ft)
	}
	return s.numbers(ft)
}

func missingSource(*lucene.Leaf, lucene.Scorer) reader {
	return func(int) key { return key{missing: true} }
}

// kindOf is how values of a field type are ordered.
func kindOf(fieldType string) keyKind {
	switch fieldType {
	case "long", "integer", "short", "byte", "date", "date_nanos", "boolean", "_seq_no", "_version":
		return keyInteger
	case "double", "scaled_float":
		return keyDouble
	case "float", "half_float":
		return keyFloat
	case "ip":
		return keyIP
	}
	return keyText
}

// texts reads terms: of several the first counts when ascending, the last when
// descending, unless the mode says otherwise.
func (s *Sort) texts(ft *mapping.FieldType) (source, error) {
	switch s.Mode {
	case "", "min", "max":
	default:
		return nil, eserr.IllegalArgument("we only support AVG, MEDIAN and SUM on number based fields")
	}
	last := s.Mode == "max" || s.Mode == "" && s.Desc
	absent := key{missing: true}
	if s.Missing != nil {
		absent = key{text: *s.Missing}
		if s.kind == keyIP {
			ip, err := mapping.ParseIP(*s.Missing)
			if err != nil {
				return nil, err
			}
			absent.text = ip
		}
	}
	return func(leaf *lucene.Leaf, _ lucene.Scorer) reader {
		column := leaf.Strings(ft.Name)
		return func(doc int) key {
			ords := column.Ords(doc)
			switch {
			case len(ords) == 0:
				return absent
			case last:
				return key{text: column.Term(ords[len(ords)-1])}
			}
			return key{text: column.Term(ords[0])}
		}
	}, nil
}

// numbers reads numbers, of several the one that the mode makes.
func (s *Sort) numbers(ft *mapping.FieldType) (source, error) {
	whole := s.kind == keyInteger
	convert, err := s.conversion(ft)
	if err != nil {
		return nil, err
	}
	absent := key{missing: true}
	if s.Missing != nil {
		f, err := strconv.ParseFloat(*s.Missing, 64)
		if err != nil {
			return nil, eserr.NumberFormat(*s.Missing)
		}
		absent = key{num: f, integer: int64(f)}
	}
	mode := s.Mode
	if mode == "" {
		mode = "min"
		if s.Desc {
			mode = "max"
		}
	}
	decode := lucene.Double
	if ft.Type == "scaled_float" {
		decode = ft.Unscaled
	}
	return func(leaf *lucene.Leaf, _ lucene.Scorer) reader {
		column := leaf.Longs(ft.Name)
		return func(doc int) key {
			values := column.Values(doc)
			switch {
			case len(values) == 0:
				return absent
			case whole:
				return convert(key{integer: pickLong(values, mode)})
			}
			return convert(key{num: pickDouble(values, mode, decode)})
		}
	}, nil
}

// conversion turns keys into the numeric type that the criterion asks for.
func (s *Sort) conversion(ft *mapping.FieldType) (func(key) key, error) {
	same := func(k key) key { return k }
	from := s.kind
	switch s.NumericType {
	case "":
		return same, nil
	case "double":
		s.kind = keyDouble
		if from == keyInteger {
			return func(k key) key { return key{num: float64(k.integer)} }, nil
		}
	case "long":
		s.kind = keyInteger
		if from != keyInteger {
			return func(k key) key { return key{integer: int64(k.num)} }, nil
		}
	case "date", "date_nanos":
		if !ft.IsDate() {
			return same, nil
		}
		switch {
		case s.NumericType == "date_nanos" && !ft.Nanos():
			return func(k key) key { return key{integer: k.integer * 1e6} }, nil
		case s.NumericType == "date" && ft.Nanos():
			return func(k key) key { return key{integer: k.integer / 1e6} }, nil
		}
	default:
		return nil, eserr.IllegalArgument("invalid value for [numeric_type], must be [long, double, date, date_nanos], got %s", s.NumericType)
	}
	return same, nil
}

// pickLong makes one number of several in ascending order.
func pickLong(values []int64, mode string) int64 {
	switch mode {
	case "min":
		return values[0]
	case "max":
		return values[len(values)-1]
	case "median":
		n := len(values)
		if n%2 == 1 {
			return values[n/2]
		}
		return int64(math.Round((float64(values[n/2-1]) + float64(values[n/2])) / 2))
	}
	var sum int64
	for _, v := range values {
		sum += v
	}
	if mode == "avg" {
		return int64(math.Floor(float64(sum)/float64(len(values)) + 0.5))
	}
	return sum
}

// pickDouble is pickLong for numbers with fractions, which decode makes of whole ones.
func pickDouble(values []int64, mode string, decode func(int64) float64) float64 {
	switch mode {
	case "min":
		return decode(values[0])
	case "max":
		return decode(values[len(values)-1])
	case "median":
		n := len(values)
		if n%2 == 1 {
			return decode(values[n/2])
		}
		return (decode(values[n/2-1]) + decode(values[n/2])) / 2
	}
	var sum float64
	for _, v := range values {
		sum += decode(v)
	}
	if mode == "avg" {
		return sum / float64(len(values))
	}
	return sum
}

// sortCollector keeps the first hits in the order of some criteria.
type sortCollector struct {
	sort    []Sort
	sources []source
	size    int
	track   bool // scores are shown

	heap    []hit // the last in order on top
	readers []reader
	leaf    *lucene.Leaf
	scorer  lucene.Scorer
	next    []key
	after   []key // only hits behind these
	max     float32
	some    bool
	maxed   bool
}

func newSortCollector(r *Request, x *run) (*sortCollector, error) {
	c := &sortCollector{sort: r.Sort, size: r.window(x.shard), track: r.scored(), maxed: r.TrackScores, next: make([]key, len(r.Sort))}
	for i := range r.Sort {
		src, err := r.Sort[i].resolve(x)
		if err != nil {
			return nil, err
		}
		c.sources = append(c.sources, src)
	}
	c.readers = make([]reader, len(c.sources))
	var err error
	c.after, err = r.afterKeys(x.shard.Mapping)
	return c, err
}

func (c *sortCollector) start(leaf *lucene.Leaf, s lucene.Scorer) {
	c.leaf, c.scorer = leaf, s
	for i, src := range c.sources {
		c.readers[i] = src(leaf, s)
	}
}

// before tells whether a hit comes before another.
func (c *sortCollector) before(keys []key, doc int, o *hit) bool {
	for i := range keys {
		if n := c.sort[i].compare(&keys[i], &o.keys[i]); n != 0 {
			return n < 0
		}
	}
	return doc < o.doc
}

func (c *sortCollector) collect(doc int) {
	var score float32
	if c.track || c.maxed {
		score = c.scorer.Score()
		if !c.some || score > c.max {
			c.max, c.some = score, true
		}
	}
	if c.size == 0 {
		return
	}
	for i, read := range c.readers {
		c.next[i] = read(doc)
	}
	if c.after != nil && !c.behind() {
		return
	}
	doc += c.leaf.Base
	if len(c.heap) < c.size {
		c.heap = append(c.heap, hit{doc: doc, score: score, keys: slices.Clone(c.next)})
		c.up(len(c.heap) - 1)
		return
	}
	if !c.before(c.next, doc, &c.heap[0]) {
		return
	}
	worst := &c.heap[0]
	worst.doc, worst.score = doc, score
	copy(worst.keys, c.next)
	c.down(0)
}

// behind tells whether the hit comes after the keys of search_after.
func (c *sortCollector) behind() bool {
	for i := range c.after {
		if n := c.sort[i].compare(&c.next[i], &c.after[i]); n != 0 {
			return n > 0
		}
	}
	return false
}

func (c *sortCollector) up(i int) {
	for i > 0 {
		parent := (i - 1) / 2
		if !c.before(c.heap[parent].keys, c.heap[parent].doc, &c.heap[i]) {
			return
		}
		c.heap[i], c.heap[parent] = c.heap[parent], c.heap[i]
		i = parent
	}
}

func (c *sortCollector) down(i int) {
	h := c.heap
	for {
		child := 2*i + 1
		if child >= len(h) {
			return
		}
		if child+1 < len(h) && c.before(h[child].keys, h[child].doc, &h[child+1]) {
			child++
		}
		if !c.before(h[i].keys, h[i].doc, &h[child]) {
			return
		}
		h[i], h[child] = h[child], h[i]
		i = child
	}
}

func (c *sortCollector) hits() []hit {
	slices.SortFunc(c.heap, func(a, b hit) int {
		switch {
		case c.before(a.keys, a.doc, &b):
			return -1
		case c.before(b.keys, b.doc, &a):
			return 1
		}
		return 0
	})
	return c.heap
}

func (c *sortCollector) best() (float32, bool) { return c.max, c.some && c.maxed && c.size > 0 }
