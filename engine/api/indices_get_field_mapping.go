package api

import (
	"net/http"
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/rest"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

const (
	getFieldMappingTypesWarning = "[types removal] Using include_type_name in get field mapping requests is deprecated. The parameter will be removed in the next major version."
	getFieldMappingLocalWarning = "Use [local] in get field mapping requests is deprecated. The parameter will be removed in the next major version"
)

// indicesGetFieldMapping prints the definitions of single fields.
//
// Server: RestGetFieldMappingAction.
func (a *API) indicesGetFieldMapping(c *rest.Call) (rest.Action, error) {
	names, types, fields := readNames(c, "index"), readNamesOrAll(c, "type"), readNames(c, "fields")
	typed, err := readTypedSilently(c)
	if err != nil {
		return nil, err
	}
	if !typed && len(types) > 0 {
		return nil, eserr.IllegalArgument("Types cannot be specified unless include_type_name is set to true.")
	}
	if c.Params.Has("include_type_name") {
		c.WarnTypes(getFieldMappingTypesWarning)
	}
	warnTypeNameMissing(c, getFieldMappingTypesMissing)
	defaults, err := c.Bool("include_defaults", false)
	if err != nil {
		return nil, err
	}
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpen)
	if err != nil {
		return nil, err
	}
	if c.Params.Has("local") {
		c.WarnTypes(getFieldMappingLocalWarning)
	}
	if _, err := c.Bool("local", false); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		indices, err := a.resolve(opts, names)
		if err != nil {
			return nil, err
		}
		look := fieldMappingLook{types: types, fields: fields, defaults: defaults, typed: typed}
		return look.reply(indices, len(names) == 1), nil
	}, nil
}

// fieldMappingLook is which fields are printed, and how.
type fieldMappingLook struct {
	types, fields   []string
	defaults, typed bool
}

// reply lays out the fields of the indices. What goes wrong with one of them
// leaves it out. One field that an index hasn't gives an empty answer.
func (l fieldMappingLook) reply(indices []*cluster.Index, oneIndex bool) *rest.Reply {
	body := xcontent.Object{}
	indices = slices.Clone(indices)
	java.SortSizedHashMap(indices, func(ix *cluster.Index) string { return ix.Name })
	for _, ix := range indices {
		types := ix.Mapping.Types()
		if len(l.types) > 0 {
			types = slices.DeleteFunc(types, func(t string) bool { return !wildcard.MatchAny(l.types, t) })
		}
		if ix.Closed || len(l.types) > 0 && len(types) == 0 || cluster.CheckBlocks(cluster.BlockMetadataRead, ix) != nil {
			continue
		}
		mappings, none := l.layIndex(ix, types)
		if none && oneIndex {
			return rest.OK(xcontent.Object{})
		}
		body = body.With(ix.Name, xcontent.Object{{Key: "mappings", Value: mappings}})
	}
	if len(body) == 0 && len(l.fields) > 0 {
		return &rest.Reply{Status: http.StatusNotFound, Body: body}
	}
	return rest.OK(body)
}

// layIndex lays out the fields of one index; none says that the one field that
// was asked for is not there.
func (l fieldMappingLook) layIndex(ix *cluster.Index, types []string) (o xcontent.Object, none bool) {
	single := len(l.types) == 1 && len(l.fields) == 1 && !strings.Contains(l.fields[0], "*")
	o = xcontent.Object{}
	for _, t := range types {
		fields := xcontent.Object{}
		for _, f := range ix.Mapping.FieldMappings(t, l.fields, l.defaults) {
			fields = fields.With(f.Name, xcontent.Object{{Key: "full_name", Value: f.Name}, {Key: "mapping", Value: f.Definition}})
		}
		none = none || single && len(fields) == 0
		switch {
		case len(fields) == 0:
		case l.typed:
			o = o.With(t, fields)
		default:
			o = fields
		}
	}
	return o, none
}
