package aggs

import (
	"strconv"

	"github.com/twmb/murmur3"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/lucene/automaton"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// include says which values get a bucket: those of expressions, of lists, or one
// part of all.
type include struct {
	include, exclude       *automaton.Automaton
	includeSet, excludeSet map[string]bool // as they are written
	partition, partitions  int             // partitions 0: all
}

func (f *include) any() bool { return f != nil }

// byExpression tells whether the values are given by regular expressions.
func (f *include) byExpression() bool { return f.include != nil || f.exclude != nil }

// parseInclude reads include.
//
// Server: org.elasticsearch.search.aggregations.bucket.terms.IncludeExclude.
func parseInclude(v xcontent.Value) (*include, error) {
	switch v.Kind() {
	case xcontent.KindString:
		a, err := compile(v.Text())
		return &include{include: a}, err
	case xcontent.KindArray:
		set, err := parseSet(v)
		return &include{includeSet: set}, err
	}
	return parsePartition(v)
}

func parseExclude(v xcontent.Value) (*include, error) {
	if v.Kind() == xcontent.KindString {
		a, err := compile(v.Text())
		return &include{exclude: a}, err
	}
	set, err := parseSet(v)
	return &include{excludeSet: set}, err
}

func parseSet(v xcontent.Value) (map[string]bool, error) {
	set := map[string]bool{}
	for _, item := range v.Items() {
		if k := item.Kind(); k == xcontent.KindObject || k == xcontent.KindArray {
			return nil, eserr.Parse("Array elements in include/exclude clauses should be string values")
		}
		set[item.Text()] = true
	}
	return set, v.Err()
}

func parsePartition(v xcontent.Value) (*include, error) {
	f := &include{partition: -1, partitions: -1}
	for _, m := range v.Fields() {
		n, err := objectparser.Int(m.Value)
		switch m.Key {
		case "num_partitions":
			f.partitions = n
		case "partition":
			f.partition = n
		default:
			return nil, eserr.Parse("Unknown parameter in Include/Exclude clause: " + m.Key)
		}
		if err != nil {
			return nil, err
		}
	}
	switch {
	case f.partition == -1:
		return nil, eserr.IllegalArgument("Missing [partition] parameter for partition-based include")
	case f.partitions == -1:
		return nil, eserr.IllegalArgument("Missing [num_partitions] parameter for partition-based include")
	case f.partition < 0 || f.partition >= f.partitions:
		return nil, eserr.IllegalArgument("Partition must be >=0 and < numPartition which is %d", f.partitions)
	}
	return f, nil
}

// merge joins include and exclude; either may be nil.
func merge(in, out *include) (*include, error) {
	switch {
	case in == nil:
		return out, nil
	case out == nil:
		return in, nil
	case in.partitions > 0:
		return nil, eserr.IllegalArgument("Cannot specify any excludes when using a partition-based include")
	case in.byExpression() != out.byExpression():
		method := func(f *include) string {
			if f.byExpression() {
				return "regex"
			}
			return "set"
		}
		return nil, eserr.IllegalArgument("Cannot mix a %s-based include with a %s-based method", method(in), method(out))
	}
	return &include{include: in.include, includeSet: in.includeSet, exclude: out.exclude, excludeSet: out.excludeSet}, nil
}

// texts tells which texts are in.
func (f *include) texts(s *source) (func(text string) bool, error) {
	switch {
	case f == nil:
		return nil, nil
	case f.partitions > 0:
		return func(text string) bool {
			return int(java.FloorMod(int64(int32(murmur3.SeedStringSum32(31, text))), int64(f.partitions))) == f.partition
		}, nil
	case f.byExpression():
		return func(text string) bool {
			return (f.include == nil || f.include.Match([]byte(text))) && (f.exclude == nil || !f.exclude.Match([]byte(text)))
		}, nil
	}
	in, err := mapSet(f.includeSet, s.format.parseText)
	if err != nil {
		return nil, err
	}
	out, err := mapSet(f.excludeSet, s.format.parseText)
	return func(text string) bool { return (in == nil || in[text]) && !out[text] }, err
}

// compile reads a regular expression.
func compile(text string) (*automaton.Automaton, error) {
	a, err := automaton.Compile(text, automaton.All, false, maxStates)
	if err != nil {
		return nil, eserr.IllegalArgument("%s", err.Error())
	}
	return a, nil
}

// maxStates bounds the automaton of an expression.
const maxStates = 10000

// longs tells which whole numbers are in.
func (f *include) longs(s *source) (func(n int64) bool, error) {
	switch {
	case f == nil:
		return nil, nil
	case f.partitions > 0:
		return func(n int64) bool { return int(java.FloorMod(mix64(n), int64(f.partitions))) == f.partition }, nil
	}
	read := func(text string) (int64, error) { return s.format.parseLong(text, s.x.Query.Now) }
	if s.floating() {
		read = func(text string) (int64, error) {
			d, err := strconv.ParseFloat(text, 64)
			if err != nil {
				return 0, eserr.NumberFormat(text)
			}
			return lucene.SortableDouble(d), nil
		}
	}
	in, err := mapSet(f.includeSet, read)
	if err != nil {
		return nil, err
	}
	out, err := mapSet(f.excludeSet, read)
	return func(n int64) bool { return (in == nil || in[n]) && !out[n] }, err
}

func mapSet[T comparable](set map[string]bool, read func(string) (T, error)) (map[T]bool, error) {
	if set == nil {
		return nil, nil
	}
	out := map[T]bool{}
	for text := range set {
		one, err := read(text)
		if err != nil {
			return nil, err
		}
		out[one] = true
	}
	return out, nil
}

// mix64 spreads the bits of a number, as the server's collections do it.
func mix64(n int64) int64 {
	z := uint64(n)
	z = (z ^ (z >> 32)) * 0x4cd6944c5cc20b6d
	z = (z ^ (z >> 29)) * 0xfc12c5b19d3259e9
	return int64(z ^ (z >> 32))
}
