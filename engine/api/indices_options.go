package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/rest"
)

// readIndicesOptions reads the parameters that say how index names are resolved,
// over what the API begins with.
//
// Server: org.elasticsearch.action.support.IndicesOptions.fromRequest.
func readIndicesOptions(c *rest.Call, def cluster.IndicesOptions) (cluster.IndicesOptions, error) {
	o := def
	c.Params.Consume("ignore_throttled")
	if text, ok := c.Params.Get("expand_wildcards"); ok {
		if err := o.ExpandWildcards(text); err != nil {
			return o, err
		}
	}
	var err error
	if o.IgnoreUnavailable, err = c.Bool("ignore_unavailable", o.IgnoreUnavailable); err != nil {
		return o, err
	}
	o.AllowNoIndices, err = c.Bool("allow_no_indices", o.AllowNoIndices)
	return o, err
}
