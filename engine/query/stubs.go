package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

func parseQueryString(xcontent.Value, int) (Query, error) {
	return nil, eserr.NotImplemented("the query [query_string]")
}

func parseSimpleQueryString(xcontent.Value, int) (Query, error) {
	return nil, eserr.NotImplemented("the query [simple_query_string]")
}

func parseRegexp(xcontent.Value, int) (Query, error) {
	return nil, eserr.NotImplemented("the query [regexp]")
}
