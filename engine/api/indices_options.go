package api

import (
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
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
	if o.IgnoreUnavailable, err = readOption(c, "ignore_unavailable", o.IgnoreUnavailable); err != nil {
		return o, err
	}
	o.AllowNoIndices, err = readOption(c, "allow_no_indices", o.AllowNoIndices)
	return o, err
}

// readOption reads one that is true or false; a blank one is as if not given.
func readOption(c *rest.Call, name string, def bool) (bool, error) {
	switch text := c.Text(name, ""); {
	case text == "true":
		return true, nil
	case text == "false":
		return false, nil
	case strings.TrimSpace(text) == "":
		return def, nil
	default:
		cause := eserr.IllegalArgument("Failed to parse value [%s] as only [true] or [false] are allowed.", text)
		return false, eserr.IllegalArgument("Could not convert [%s] to boolean", name).Wrap(cause)
	}
}
