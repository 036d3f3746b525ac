package api

import (
	"net/http"
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
	types := c.List("type")
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
	text, err := queryString(c)
	if err != nil {
		return nil, err
	}
	switch {
	case c.HasBodyOrSource():
		q, broken = queryOf(c)
	case text != nil:
		q = text
	}
	return func() (*rest.Reply, error) {
		switch {
		case broken != nil && eserr.From(broken).Status == 501:
			return nil, broken
		case broken != nil:
			o := xcontent.Object{{Key: "valid", Value: false}}
			if explain {
				o = o.With("error", brokenText(broken))
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
		return validated(shards, q, explain || rewrite, rewrite, all, types, c.Warn)
	}, nil
}

// validated asks one shard of each index, or all.
func validated(shards []search.Shard, q query.Query, explain, rewrite, all bool, types []string, warn func(text string)) (*rest.Reply, error) {
	valid, n := true, 0
	var list, failures []any
	for i := range shards {
		s := &shards[i]
		if !all && s.Number > 0 {
			continue
		}
		n++
		text, err := search.Validate(s, q, rewrite, types, warn)
		if err != nil && eserr.From(err).Status == 501 {
			return nil, err
		}
		if err != nil {
			if e := eserr.From(err); e.Type != "query_shard_exception" && e.Type != "parsing_exception" {
				failures = append(failures, shardFailure(s, e))
				continue
			}
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
	counts := xcontent.Object{{Key: "total", Value: n}, {Key: "successful", Value: n - len(failures)}, {Key: "failed", Value: len(failures)}}
	if len(failures) > 0 {
		counts = counts.With("failures", failures)
	}
	o := xcontent.Object{{Key: "_shards", Value: counts}, {Key: "valid", Value: valid}}
	if explain && len(list) > 0 {
		o = o.With("explanations", list)
	}
	return rest.OK(o), nil
}

// shardFailure is what a shard answers that could not tell.
func shardFailure(s *search.Shard, e *eserr.Error) xcontent.Object {
	return xcontent.Object{{Key: "shard", Value: s.Number}, {Key: "index", Value: s.Index},
		{Key: "status", Value: statusName(e.Status)}, {Key: "reason", Value: e.Object()}}
}

// statusName is a status in the server's words.
func statusName(status int) string {
	return strings.ReplaceAll(strings.ToUpper(http.StatusText(status)), " ", "_")
}

// brokenText says what is wrong with a body.
func brokenText(err error) string {
	e := eserr.From(err)
	if e.Type != "parsing_exception" {
		return e.Reason
	}
	return detailed(e, "")
}

// detailed is an exception in all detail: with those nested in it, and what they
// say of themselves. One that a shard has made names its index.
//
// Server: org.elasticsearch.ElasticsearchException.getDetailedMessage.
func detailed(e *eserr.Error, index string) string {
	if e.Cause == nil || e.Plain {
		class := fullClass(e.Type)
		if !e.Plain && (e.Type == "parse_exception" || e.Type == "exception") {
			class = "org.elasticsearch.Elasticsearch" + simpleClass(e.Type)
		}
		if e.NoReason {
			return class
		}
		return class + ": " + e.Reason
	}
	var b strings.Builder
	if e.Type == "query_shard_exception" {
		b.WriteString(index)
	}
	for t := e; t != nil; t = t.Cause {
		if t != e {
			b.WriteString(" nested: ")
		}
		if !t.Plain && (t.Type == "parse_exception" || t.Type == "exception") {
			b.WriteString("Elasticsearch") // which types leave out
		}
		b.WriteString(simpleClass(t.Type))
		if !t.NoReason {
			b.WriteString("[" + t.Reason + "]")
		}
		b.WriteByte(';')
	}
	return b.String() + "; " + detailed(e.Cause, index)
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
	case "query_shard_exception", "query_validation_exception":
		return "org.elasticsearch.index.query." + name
	case "class_cast_exception", "unsupported_operation_exception", "array_index_out_of_bounds_exception", "string_index_out_of_bounds_exception":
		return "java.lang." + name
	case "named_object_not_found_exception", "x_content_parse_exception":
		return "org.elasticsearch.common.xcontent." + name
	case "parse_exception":
		return "org.apache.lucene.queryparser.classic." + name
	}
	return "org.elasticsearch." + name
}
