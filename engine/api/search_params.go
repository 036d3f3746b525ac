package api

import (
	"strconv"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/search"
	"esconsole/engine/units"
)

// searchPlace says where a search goes besides the names of its indices.
type searchPlace struct {
	options    cluster.IndicesOptions
	routing    []string // nil: not given
	preference string
}

// readSearchPlace reads routing, preference and how names are resolved.
func readSearchPlace(c *rest.Call) (at searchPlace, err error) {
	if text, ok := c.Params.Get("routing"); ok {
		at.routing = append([]string{}, rest.SplitList(text)...)
	}
	at.preference = c.Text("preference", "")
	at.options, err = readIndicesOptions(c, cluster.StrictExpandOpenForbidClosed)
	return at, err
}

// readSearchSwitches reads how a search is carried out.
//
// Server: org.elasticsearch.rest.action.search.RestSearchAction.
func readSearchSwitches(c *rest.Call, r *search.Request) error {
	n, err := c.Int("batched_reduce_size", search.DefaultBatchSize)
	switch {
	case err != nil:
		return err
	case n < 2:
		return eserr.IllegalArgument("batchedReduceSize must be >= 2")
	}
	r.BatchSize = n
	for _, p := range []struct{ name, text string }{
		{"pre_filter_shard_size", "preFilterShardSize must be >= 1"},
		{"max_concurrent_shard_requests", "maxConcurrentShardRequests must be >= 1"},
	} {
		if !c.Params.Has(p.name) {
			continue
		}
		n, err := c.Int(p.name, 1)
		switch {
		case err != nil:
			return err
		case n < 1:
			return eserr.IllegalArgument("%s", p.text)
		case p.name == "pre_filter_shard_size":
			r.PreFilter = n
		}
	}
	partial, err := readSetting(c, "allow_partial_search_results", true)
	if err != nil {
		return err
	}
	r.NoPartial = !partial
	if typ, given := c.Params.Get("search_type"); given {
		return r.SetSearchType(typ)
	}
	return nil
}

// readSwitch reads a parameter that the server looks at only if it is there.
func readSwitch(c *rest.Call, name string, def bool) (bool, error) {
	if !c.Params.Has(name) {
		return def, nil
	}
	return c.Bool(name, def)
}

// readSetting is readSwitch for one that an empty value leaves unset.
func readSetting(c *rest.Call, name string, def bool) (bool, error) {
	if !c.Params.Has(name) {
		return def, nil
	}
	if text, _ := c.Params.Get(name); strings.TrimSpace(text) == "" {
		return false, nil
	}
	return c.Bool(name, def)
}

// readTrackTotal reads track_total_hits.
func readTrackTotal(c *rest.Call, r *search.Request) (err error) {
	if !c.Params.Has("track_total_hits") {
		return nil
	}
	text, _ := c.Params.Get("track_total_hits")
	if r.TrackTotal, err = search.ParseTrackTotal(text); err != nil {
		if _, err := c.Int("track_total_hits", 0); err != nil {
			return err
		}
	}
	return err
}

// readTerminateAfter reads terminate_after.
func readTerminateAfter(c *rest.Call, r *search.Request) error {
	after, err := c.Int("terminate_after", 0)
	switch {
	case err != nil:
		return err
	case after < 0:
		return eserr.IllegalArgument("terminateAfter must be > 0")
	case after > 0:
		r.TerminateAfter = after
	}
	return nil
}

// readScroll reads request_cache and scroll: for how long a search is to be kept
// open, nil for not at all.
func readScroll(c *rest.Call) (keep *units.Duration, cached bool, err error) {
	if cached, err = c.Bool("request_cache", false); err != nil {
		return nil, false, err
	}
	text, given := c.Params.Get("scroll")
	if !given {
		return nil, false, nil
	}
	d, wrong := units.ParseDuration(text, "scroll")
	if wrong != nil {
		return nil, false, wrong
	}
	return &d, cached, nil
}

// readSearchTypes reads the types in the path.
func readSearchTypes(c *rest.Call, r *search.Request, warning string) {
	if !c.Params.Has("type") {
		return
	}
	if c.Profile.TypelessPaths {
		c.Warn(warning)
	}
	r.Types = c.List("type")
}

// readTotalAsInt reads whether the total is to be a plain number, which has to be
// exact then.
func readTotalAsInt(c *rest.Call, r *search.Request) (err error) {
	if r.TotalAsInt, err = c.Bool("rest_total_hits_as_int", false); err != nil || !r.TotalAsInt {
		return err
	}
	switch r.TrackTotal {
	case search.TrackAll, -1:
	case search.TrackTotalDefault: // not given
		r.TrackTotal = search.TrackAll
	default:
		return eserr.IllegalArgument("[rest_total_hits_as_int] cannot be used if the tracking of total hits is not accurate, got %d", r.TrackTotal)
	}
	return nil
}

// readMinScore reads min_score; -1 stands for none.
func readMinScore(c *rest.Call, r *search.Request) error {
	text, ok := c.Params.Get("min_score")
	if !ok {
		return nil
	}
	score, err := strconv.ParseFloat(text, 32)
	if err != nil {
		return eserr.IllegalArgument("Failed to parse float parameter [min_score] with value [%s]", text).Wrap(eserr.NumberFormat(text))
	}
	if score != -1 {
		r.MinScore = &score
	}
	return nil
}
