package compat

import (
	"regexp"
	"slices"
	"strconv"

	"esconsole/engine/eserr"
)

// The errors of searches that 5 and 6 have other words for.
var (
	unknownQuery = regexp.MustCompile(`^unknown query \[(.*?)\]( did you mean .*)?$`)
	unknownAgg   = regexp.MustCompile(`^Unknown aggregation type \[(.*?)\]( did you mean .*)?$`)
	insideBool   = regexp.MustCompile(`^\[\d+:\d+\] \[bool\] failed to parse field \[(?:must|must_not|should|filter)\]$`)
	placed       = regexp.MustCompile(`(?s)^\[(\d+):(\d+)\] (.*)$`)
	noFielddata  = regexp.MustCompile(`^Text fields are not optimised for .* set fielddata=true on \[(.*)\] in order to load field data`)
	wrongField   = regexp.MustCompile(`^Field \[(.*)\] of type \[(.*)\] is not supported for aggregation \[(.*)\]$`)
)

// geoAggregations are those that take places; the others whose field may be of the
// wrong type take numbers.
var geoAggregations = []string{"geo_bounds", "geo_centroid", "geo_distance", "geohash_grid", "geotile_grid"}

// rewordSearch words an error of a search as before 7. A bool query handed on what
// was wrong in its clauses.
func (p *Profile) rewordSearch(e *eserr.Error) *eserr.Error {
	for depth := 0; depth < maxBools && e.Type == "x_content_parse_exception" && e.Cause != nil && insideBool.MatchString(e.Reason); depth++ {
		inner := *e.Cause
		e = &inner
	}
	if m := unknownQuery.FindStringSubmatch(e.Reason); m != nil && e.Type == "parsing_exception" {
		e.Reason, e.Cause = "no [query] registered for ["+m[1]+"]", nil
	}
	if m := unknownAgg.FindStringSubmatch(e.Reason); m != nil && e.Type == "parsing_exception" {
		return p.unknownAggregation(e, m[1])
	}
	if m := noFielddata.FindStringSubmatch(e.Reason); m != nil {
		e.Reason = "Fielddata is disabled on text fields by default. Set fielddata=true on [" + m[1] + "] in order to load fielddata in memory by uninverting the inverted index. Note that this can however use significant memory. Alternatively use a keyword field instead."
	}
	if m := wrongField.FindStringSubmatch(e.Reason); m != nil {
		want := "numeric"
		if slices.Contains(geoAggregations, m[3]) {
			want = "geo_point"
		}
		e.Reason = "Expected " + want + " type on field [" + m[1] + "], but got [" + m[2] + "]"
	}
	if p.BareShardErrors {
		p.rewordOldest(e)
	}
	return e
}

// maxBools is how many bool queries around an error are looked through.
const maxBools = 300

// unknownAggregation is the refusal of an aggregation that is not there.
func (p *Profile) unknownAggregation(e *eserr.Error, name string) *eserr.Error {
	line, _ := e.Meta.Get("line")
	col, _ := e.Meta.Get("col")
	e.Cause = nil
	if p.BareShardErrors {
		e.Type, e.Reason = "unknown_named_object_exception", "Unknown BaseAggregationBuilder ["+name+"]"
		return e
	}
	at, _ := line.(int)
	column, _ := col.(int)
	e.Type, e.Meta = "named_object_not_found_exception", nil
	e.Reason = "[" + strconv.Itoa(at) + ":" + strconv.Itoa(column) + "] unable to parse BaseAggregationBuilder with name [" + name + "]: parser not found"
	return e
}

// rewordOldest words an error as 5 does: all errors of parsing have their place
// beside the reason.
func (p *Profile) rewordOldest(e *eserr.Error) {
	switch e.Type {
	case "search_phase_execution_exception":
		e.Cause = nil
	case "x_content_parse_exception":
		m := placed.FindStringSubmatch(e.Reason)
		if m == nil {
			return
		}
		line, _ := strconv.Atoi(m[1])
		col, _ := strconv.Atoi(m[2])
		e.Type, e.Reason = "parsing_exception", m[3]
		*e = *e.With("line", line).With("col", col)
	}
}
