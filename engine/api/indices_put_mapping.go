package api

import (
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

const putMappingTypesWarning = "[types removal] Using include_type_name in put mapping requests is deprecated. The parameter will be removed in the next major version."

// indicesPutMapping adds fields to the mappings of indices.
//
// Server: RestPutMappingAction.
func (a *API) indicesPutMapping(c *rest.Call) (rest.Action, error) {
	typed, err := readTypedSilently(c)
	if err != nil {
		return nil, err
	}
	if c.Params.Has("include_type_name") {
		c.WarnTypes(putMappingTypesWarning)
	}
	names := readNames(c, "index")
	typ, named := c.Params.Get("type")
	raw, err := c.RequiredBody()
	if err != nil {
		return nil, err
	}
	body, err := c.BodyMap(raw)
	if err != nil {
		return nil, err
	}
	if typed && c.Profile.WarnTypeNameMissing {
		c.Warn(putMappingTyped)
	}
	if !typed && (named || isTyped(body, "_doc")) {
		return nil, eserr.IllegalArgument("Types cannot be provided in put mapping requests, unless the include_type_name parameter is set to true.")
	}
	if !typed {
		typ = "_doc"
	}
	if err := readUpdateAllTypes(c); err != nil {
		return nil, err
	}
	if err := readTimeouts(c, "timeout", "master_timeout"); err != nil {
		return nil, err
	}
	opts, err := readIndicesOptions(c, cluster.StrictExpandSome)
	if err != nil {
		return nil, err
	}
	writeOnly, err := c.Bool("write_index_only", false)
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if typed && typ == "" {
			var v eserr.Validation
			v.Add("mapping type is missing")
			return nil, v.Err()
		}
		indices, err := a.mappingTargets(opts, names, writeOnly)
		if err != nil {
			return nil, err
		}
		if err := cluster.CheckBlocks(cluster.BlockMetadataWrite, indices...); err != nil {
			return nil, err
		}
		warnings, err := a.node.PutMapping(indices, typ, body)
		c.WarnFirst(warnings...)
		if err != nil {
			return nil, err
		}
		return acknowledged(), nil
	}, nil
}

// isTyped tells whether a mapping is nested under a type.
func isTyped(body xcontent.Value, typ string) bool {
	f := body.Fields()
	return len(f) == 1 && f[0].Key == typ
}

// mappingTargets are the indices that a put mapping changes: those that the names
// stand for, or with writeOnly the one index that a write to each goes to.
func (a *API) mappingTargets(opts cluster.IndicesOptions, names []string, writeOnly bool) ([]*cluster.Index, error) {
	if !writeOnly {
		return a.resolve(opts, names)
	}
	var out []*cluster.Index
	for _, name := range names {
		found, err := a.resolve(opts, []string{name})
		if err != nil {
			return nil, err
		}
		if len(found) != 1 {
			ix, err := a.node.State().WriteIndex(name)
			if err != nil && strings.Contains(name, "*") {
				err = eserr.IllegalArgument("The index expression [%s] and options provided did not point to a single write-index", name)
			}
			if err != nil {
				return nil, err
			}
			found = []*cluster.Index{ix}
		}
		out = append(out, found...)
	}
	return out, nil
}
