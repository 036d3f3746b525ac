package api

import (
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/query"
	"esconsole/engine/rest"
	"esconsole/engine/search"
	"esconsole/engine/xcontent"
)

// validateQuery tells whether a query can be run, without running it.
func (a *API) validateQuery(c *rest.Call) (rest.Action, error) {
	names := c.List("index")
	if _, typed := c.Params.Get("type"); typed {
		c.WarnTypes("[types removal] Specifying types in validate query requests is deprecated.")
	}
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpenForbidClosed)
	if err != nil {
		return nil, err
	}
	explain, err := c.Bool("explain", false)
	if err != nil {
		return nil, err
	}
	rewrite, err := c.Bool("rewrite", false)
	if err != nil {
		return nil, err
	}
	all, err := c.Bool("all_shards", false)
	if err != nil {
		return nil, err
	}
	var q query.Query = query.NewMatchAll()
	var broken error
	if c.HasBodyOrSource() {
		q, broken = queryOf(c)
	}
	if text, err := queryString(c); err != nil {
		return nil, err
	} else if text != nil {
		q = text
	}
	return func() (*rest.Reply, error) {
		switch {
		case broken != nil && eserr.From(broken).Status == 501:
			return nil, broken
		case broken != nil:
			o := xcontent.Object{{Key: "valid", Value: false}}
			if explain {
				o = o.With("error", detailed(eserr.From(broken), ""))
			}
			return rest.OK(o), nil
		case q == nil:
			var v eserr.Validation
			v.Add("query cannot be null")
			return nil, v.Err()
		}
		shards, err := a.searchShards(names, searchPlace{options: opts})
		if err != nil {
			return nil, err
		}
		return validated(shards, q, explain || rewrite, rewrite, all)
	}, nil
}

// validated asks one shard of each index, or all.
func validated(shards []search.Shard, q query.Query, explain, rewrite, all bool) (*rest.Reply, error) {
	valid, n := true, 0
	var list []any
	for i := range shards {
		s := &shards[i]
		if !all && s.Number > 0 {
			continue
		}
		n++
		text, err := search.Validate(s, q, rewrite)
		if err != nil && eserr.From(err).Status == 501 {
			return nil, err
		}
		valid = valid && err == nil
		one := xcontent.Object{{Key: "index", Value: s.Index}}
		if all {
			one = one.With("shard", s.Number)
		}
		one = one.With("valid", err == nil)
		if err != nil {
			one = one.With("error", detailed(eserr.From(err), "["+s.Index+"/"+s.UUID+"] "))
		} else {
			one = one.With("explanation", text)
		}
		list = append(list, one)
	}
	o := xcontent.Object{{Key: "_shards", Value: xcontent.Object{{Key: "total", Value: n}, {Key: "successful", Value: n}, {Key: "failed", Value: 0}}},
		{Key: "valid", Value: valid}}
	if explain && len(list) > 0 {
		o = o.With("explanations", list)
	}
	return rest.OK(o), nil
}

// detailed is an exception as Java prints it with those nested in it, and the
// innermost once more.
func detailed(e *eserr.Error, index string) string {
	text := simpleClass(e.Type) + "[" + e.Reason + "]"
	inner := e
	depth := 0
	for c := e.Cause; c != nil; c = c.Cause {
		text += "; nested: " + simpleClass(c.Type) + "[" + c.Reason + "]"
		inner = c
		depth++
	}
	if depth == 0 {
		return index + text
	}
	return index + text + strings.Repeat(";", depth) + "; " + fullClass(inner.Type) + ": " + inner.Reason
}

func simpleClass(typ string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(typ, "_") {
		if word != "" {
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}

// fullClass is the class of an exception with its package.
func fullClass(typ string) string {
	name := simpleClass(typ)
	switch typ {
	case "number_format_exception", "illegal_argument_exception", "illegal_state_exception", "null_pointer_exception":
		return "java.lang." + name
	case "date_time_parse_exception":
		return "java.time.format." + name
	case "json_parse_exception":
		return "com.fasterxml.jackson.core." + name
	case "parsing_exception":
		return "org.elasticsearch.common." + name
	case "named_object_not_found_exception", "x_content_parse_exception":
		return "org.elasticsearch.common.xcontent." + name
	case "parse_exception":
		return "org.apache.lucene.queryparser.classic." + name
	}
	return "org.elasticsearch." + name
}
