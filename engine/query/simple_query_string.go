package query

import (
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

func parseSimpleQueryString(xcontent.Value, int) (Query, error) {
	return nil, eserr.NotImplemented("the query [simple_query_string]")
}
