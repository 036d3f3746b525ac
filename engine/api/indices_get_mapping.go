package api

import (
	"net/http"
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

const (
	getMappingTypesWarning = "[types removal] Using include_type_name in get mapping requests is deprecated. The parameter will be removed in the next major version."
	typeExistsWarning      = "Type exists requests are deprecated, as types have been deprecated."
)

// indicesGetMapping prints the mappings of indices; HEAD asks whether a type is
// there.
//
// Server: RestGetMappingAction.
func (a *API) indicesGetMapping(c *rest.Call) (rest.Action, error) {
	names, types := readNames(c, "index"), readNamesOrAll(c, "type")
	if slices.Equal(types, []string{"*"}) {
		types = nil
	}
	typed, err := readTypedSilently(c)
	if err != nil {
		return nil, err
	}
	switch {
	case c.Method == http.MethodHead:
		c.WarnTypes(typeExistsWarning)
	case !typed && len(types) > 0:
		return nil, eserr.IllegalArgument("Types cannot be provided in get mapping requests, unless include_type_name is set to true.")
	}
	if c.Params.Has("include_type_name") {
		c.WarnTypes(getMappingTypesWarning)
	}
	warnTypeNameMissing(c, getMappingTypesMissing)
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpen)
	if err != nil {
		return nil, err
	}
	if err := readTimeouts(c, "master_timeout"); err != nil {
		return nil, err
	}
	if _, err := c.Bool("local", false); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		indices, err := a.resolveReadable(opts, names)
		if err != nil {
			return nil, err
		}
		return mappingsReply(indices, types, typed)
	}, nil
}

// mappingsReply lays out the mappings of the indices that have one of the types,
// of all if none is asked for.
func mappingsReply(indices []*cluster.Index, types []string, typed bool) (*rest.Reply, error) {
	body := xcontent.Object{}
	var found []string
	for _, ix := range indices {
		mine := slices.DeleteFunc(slices.Clone(ix.Mapping.Types()), func(t string) bool {
			return len(types) > 0 && !wildcard.MatchAny(types, t)
		})
		if len(types) > 0 && len(mine) == 0 {
			continue
		}
		found = append(found, mine...)
		mappings := ix.Mapping.Definition()
		if typed {
			mappings = xcontent.Object{}
			for _, t := range mine {
				mappings = mappings.With(t, ix.Mapping.Definition(t))
			}
		}
		body = body.With(ix.Name, xcontent.Object{{Key: "mappings", Value: mappings}})
	}
	if len(body) == 0 && len(types) > 0 {
		return nil, typeMissing(types)
	}
	missing := slices.DeleteFunc(slices.Clone(types), func(t string) bool {
		return slices.ContainsFunc(found, func(name string) bool { return wildcard.Match(t, name) })
	})
	if len(missing) == 0 {
		return rest.OK(body), nil
	}
	slices.Sort(missing)
	plural := ""
	if len(missing) > 1 {
		plural = "s"
	}
	head := xcontent.Object{{Key: "error", Value: "type" + plural + " [" + strings.Join(missing, ",") + "] missing"},
		{Key: "status", Value: http.StatusNotFound}}
	return &rest.Reply{Status: http.StatusNotFound, Body: append(head, body...)}, nil
}

// typeMissing is the error for types that no index has.
func typeMissing(types []string) *eserr.Error {
	e := eserr.New(http.StatusNotFound, "type_missing_exception", "type[[%s]] missing", strings.Join(types, ","))
	return e.With("index_uuid", "_na_").With("index", "_all")
}
