package api

import (
	"bytes"
	"context"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/search"
	"esconsole/engine/xcontent"
)

const msearchTypesWarning = "[types removal] Specifying types in multi search requests is deprecated."

// multiSearch is what the APIs for several searches have in common.
type multiSearch struct {
	def   oneSearch // what each search begins with
	asInt bool      // rest_total_hits_as_int
	body  []byte
}

// readMultiSearch reads the parameters and takes the body. typesWarning
// is that about a type in the path.
func readMultiSearch(c *rest.Call, typesWarning string) (m multiSearch, err error) {
	most, err := c.Int("max_concurrent_searches", 1)
	if err != nil {
		return m, err
	}
	if most < 1 {
		return m, eserr.IllegalArgument("maxConcurrentSearchRequests must be positive")
	}
	if m.asInt, err = c.Bool("rest_total_hits_as_int", false); err != nil {
		return m, err
	}
	if _, typed := c.Params.Get("type"); typed {
		c.WarnTypes(typesWarning)
	}
	r := search.NewRequest()
	if r.TypedKeys, err = c.Bool("typed_keys", false); err != nil {
		return m, err
	}
	r.Types = c.List("type")
	r.Human, _ = c.Bool("human", false) // read before
	m.def = oneSearch{names: c.List("index"), place: searchPlace{options: cluster.StrictExpandOpenForbidClosed}, request: r}
	if text, ok := c.Params.Get("search_type"); ok {
		if err := r.SetSearchType(text); err != nil {
			return m, err
		}
	}
	m.body, err = c.BodyOrSource()
	return m, err
}

// msearch runs several searches.
func (a *API) msearch(c *rest.Call) (rest.Action, error) {
	c.Params.Consume("pre_filter_shard_size", "max_concurrent_shard_requests", "ccs_minimize_roundtrips")
	m, err := readMultiSearch(c, msearchTypesWarning)
	if err != nil {
		return nil, err
	}
	var list []oneSearch
	err = readSearches(c, m.body, m.def, func(one oneSearch, line []byte) error {
		list = append(list, one)
		return readOneSearch(one.request, line, m.asInt)
	})
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if len(list) == 0 {
			var v eserr.Validation
			v.Add("no requests added")
			return nil, v.Err()
		}
		start := a.node.Now()
		responses := make([]any, len(list))
		for i := range list {
			responses[i] = a.oneOf(c.Ctx, &list[i])
		}
		return rest.OK(xcontent.Object{{Key: "took", Value: a.node.Now().Sub(start).Milliseconds()}, {Key: "responses", Value: responses}}), nil
	}, nil
}

// oneOf answers one search: its failure is its own.
func (a *API) oneOf(ctx context.Context, s *oneSearch) xcontent.Object {
	body, err := a.runSearch(ctx, s)
	if err != nil {
		e := eserr.From(err)
		return xcontent.Object{{Key: "error", Value: e.Failure()}, {Key: "status", Value: e.Status}}
	}
	return body.With("status", 200)
}

// readOneSearch reads the body of one search.
func readOneSearch(r *search.Request, line []byte, asInt bool) error {
	v, next, err := xcontent.ParseAll(line, xcontent.Limits{})
	if err != nil && v.Err() == nil && next.Err() == nil {
		return err
	}
	if err := r.ParseBody(v, next); err != nil {
		return err
	}
	if r.TotalAsInt = asInt; asInt && r.TrackTotal != search.TrackTotalDefault {
		if err := r.CheckTotalAsInt(); err != nil {
			return err
		}
	}
	if asInt && r.TrackTotal == search.TrackTotalDefault {
		r.TrackTotal = search.TrackAll
	}
	return nil
}

// readSearches reads the lines of a multi-search: a header and a body for each,
// which take gets.
//
// Server: org.elasticsearch.action.search.MultiSearchRequest.readMultiLineFormat.
func readSearches(c *rest.Call, body []byte, def oneSearch, take func(one oneSearch, line []byte) error) error {
	if len(body) > 0 && body[len(body)-1] != '\n' {
		return eserr.IllegalArgument(`The msearch request must be terminated by a newline [\n]`)
	}
	for first := true; len(body) > 0; {
		head, rest, _ := bytes.Cut(body, []byte("\n"))
		if first && len(head) == 0 {
			c.Warn("support for empty first line before any action metadata in msearch API is deprecated and will be removed in the next major version")
			body = rest
			continue
		}
		first = false
		one := def
		r := *def.request
		one.request = &r
		if len(head) > 0 {
			if err := one.readHead(c, head); err != nil {
				return err
			}
		}
		if len(rest) == 0 {
			break
		}
		var line []byte
		line, body, _ = bytes.Cut(rest, []byte("\n"))
		if err := take(one, line); err != nil {
			return err
		}
	}
	return nil
}

func (s *oneSearch) readHead(c *rest.Call, head []byte) error {
	v, err := xcontent.Parse(head, xcontent.Limits{})
	if err != nil {
		return err
	}
	for _, f := range v.Fields() {
		var err error
		switch f.Key {
		case "index", "indices":
			s.names = textList(f.Value)
		case "type", "types":
			s.request.Types = textList(f.Value)
			c.WarnTypes(msearchTypesWarning)
		case "search_type", "searchType":
			err = s.request.SetSearchType(f.Value.Text())
		case "routing":
			s.place.routing = rest.SplitList(f.Value.Text())
		case "expand_wildcards", "expandWildcards":
			err = s.place.options.ExpandWildcards(f.Value.Text())
		case "ignore_unavailable", "ignoreUnavailable":
			s.place.options.IgnoreUnavailable, err = headBoolean(f.Value, "ignore_unavailable")
		case "allow_no_indices", "allowNoIndices":
			s.place.options.AllowNoIndices, err = headBoolean(f.Value, "allow_no_indices")
		case "preference", "request_cache", "requestCache", "allow_partial_search_results", "ccs_minimize_roundtrips",
			"ccsMinimizeRoundtrips", "ignore_throttled", "ignoreThrottled":
		default:
			err = eserr.IllegalArgument("key [%s] is not supported in the metadata section", f.Key)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// headBoolean reads a boolean of a header.
func headBoolean(v xcontent.Value, name string) (bool, error) {
	switch text := v.Text(); text {
	case "true":
		return true, nil
	case "false":
		return false, nil
	default:
		return false, eserr.IllegalArgument("Could not convert [%s] to boolean", name).Wrap(
			eserr.IllegalArgument("Failed to parse value [%s] as only [true] or [false] are allowed.", text))
	}
}

// textList reads a list of texts, or one with commas.
func textList(v xcontent.Value) []string {
	if v.Kind() != xcontent.KindArray {
		return rest.SplitList(v.Text())
	}
	var out []string
	for _, item := range v.Items() {
		out = append(out, item.Text())
	}
	return out
}
