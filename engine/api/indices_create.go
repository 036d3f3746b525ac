package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/node"
	"esconsole/engine/rest"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

const createTypesWarning = "[types removal] Using include_type_name in create index requests is deprecated. The parameter will be removed in the next major version."

// indicesCreate makes an index.
//
// Server: RestCreateIndexAction.
func (a *API) indicesCreate(c *rest.Call) (rest.Action, error) {
	typed, err := readTyped(c, createTypesWarning)
	if err != nil {
		return nil, err
	}
	r := node.CreateIndex{Provided: c.Text("index", ""), CheckFilter: a.checkAliasFilter}
	if c.HasBody() {
		body, err := c.BodyMap(c.Body())
		if err != nil {
			return nil, err
		}
		if body.Get("mappings").Kind() != xcontent.KindMissing {
			warnTypeNameMissing(c, createTypesMissing)
		}
		if c.Profile.BareSettings {
			err = readLenientCreateBody(&r, body, typed)
		} else {
			err = readCreateBody(&r, body, typed)
		}
		if err != nil {
			return nil, err
		}
	}
	if err = readUpdateAllTypes(c); err != nil {
		return nil, err
	}
	if err := readTimeouts(c, "timeout", "master_timeout"); err != nil {
		return nil, err
	}
	if r.WaitFor, err = readWaitFor(c); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		made, err := a.createIndex(c, r)
		if err != nil {
			return nil, err
		}
		return rest.OK(xcontent.Object{
			{Key: "acknowledged", Value: true},
			{Key: "shards_acknowledged", Value: made.Enough},
			{Key: "index", Value: made.Index.Name},
		}), nil
	}, nil
}

// createIndex makes an index and hands the warnings to the answer.
func (a *API) createIndex(c *rest.Call, r node.CreateIndex) (node.Created, error) {
	var err error
	if r.Name, err = cluster.ResolveDateMath(a.node.Now(), r.Provided); err != nil {
		return node.Created{}, err
	}
	made, err := a.node.CreateIndex(r)
	c.WarnFirst(made.Warnings...)
	return made, err
}

// docsFor is the document service of one call, whose answer is told what making
// an index has to say.
func (a *API) docsFor(c *rest.Call) *document.Service {
	return &document.Service{Node: a.node, Creator: creator{a, c}, Warn: c.Warn, WarnFirst: c.WarnFirst}
}

// creator makes the indices that writes lack.
type creator struct {
	api  *API
	call *rest.Call
}

// AutoCreate implements document.Creator.
func (m creator) AutoCreate(name string) error {
	_, err := m.api.createIndex(m.call, node.CreateIndex{Provided: name, WaitFor: node.WaitDefault, CheckFilter: m.api.checkAliasFilter})
	if e, ok := eserr.As(err); ok && e.Type == "resource_already_exists_exception" {
		return nil
	}
	return err
}

// readCreateBody reads settings, mappings and aliases, in the order in which the
// server's hash map gives them.
func readCreateBody(r *node.CreateIndex, body xcontent.Value, typed bool) error {
	order := java.HashMapOrder
	mappings := body.Get("mappings")
	if !typed && mappings.Kind() == xcontent.KindObject {
		if f := mappings.Fields(); len(f) == 1 && f[0].Key == "_doc" {
			return eserr.IllegalArgument("The mapping definition cannot be nested under a type [_doc] unless include_type_name is set to true.")
		}
		order = java.HashMapCopyOrder
	}
	fields := body.Fields()
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.Key
	}
	for _, i := range order(keys) {
		if err := readCreateKey(r, fields[i], typed); err != nil {
			return err
		}
	}
	return nil
}

func readCreateKey(r *node.CreateIndex, f xcontent.Field, typed bool) (err error) {
	switch f.Key {
	case "settings":
		if f.Value.Kind() != xcontent.KindObject {
			return eserr.New(400, "parse_exception", "key [settings] must be an object")
		}
		if r.Settings, err = settings.Read(f.Value); err != nil {
			return err
		}
		r.Settings = r.Settings.WithPrefix("index.")
	case "mappings":
		r.Mappings, err = readTypeMappings(f.Value, typed)
	case "aliases":
		r.Aliases, err = readAliases(f.Value)
	default:
		return eserr.New(400, "parse_exception", "unknown key [%s] for create index", f.Key)
	}
	return err
}

// readTypeMappings reads the mappings of a new index: those of its one type, or
// by type.
func readTypeMappings(v xcontent.Value, typed bool) ([]node.TypeMapping, error) {
	switch {
	case v.Kind() == xcontent.KindNull:
		return nil, nullMap("mappings")
	case v.Kind() != xcontent.KindObject:
		return nil, notAMap(v)
	case !typed:
		return []node.TypeMapping{{Type: "_doc", Definition: v}}, nil
	}
	var out []node.TypeMapping
	for _, f := range v.Fields() {
		switch f.Value.Kind() {
		case xcontent.KindObject:
		case xcontent.KindNull:
			return nil, nullMap("source")
		default:
			return nil, notAMap(f.Value)
		}
		out = append(out, node.TypeMapping{Type: f.Key, Definition: f.Value})
	}
	java.SortHashMap(out, func(t node.TypeMapping) string { return t.Type })
	return out, nil
}

// nullMap is what Java says of a map that is null.
func nullMap(name string) *eserr.Error {
	e := eserr.NullPointer()
	e.NoReason = false
	e.Reason = `Cannot invoke "java.util.Map.entrySet()" because "` + name + `" is null`
	if name == "source" {
		e.Reason = `Cannot invoke "java.util.Map.size()" because "source" is null`
	}
	return e
}

// notAMap is what Java says of a value where a map must be.
func notAMap(v xcontent.Value) *eserr.Error {
	return eserr.NotA(v.JavaClass(), "java.util.Map", eserr.Base)
}
