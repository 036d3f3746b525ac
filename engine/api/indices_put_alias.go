package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/node"
	"esconsole/engine/objectparser"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

// indicesPutAlias puts an alias on indices.
//
// Server: RestIndexPutAliasAction.
func (a *API) indicesPutAlias(c *rest.Call) (rest.Action, error) {
	act := aliasActions{kind: node.AddAlias, indices: readNames(c, "index")}
	name := c.Text("name", "")
	if c.HasBody() {
		body, err := xcontent.Parse(c.Body(), c.Limits())
		if err != nil {
			return nil, err
		}
		if err := readPutAlias(&act, &name, body); err != nil {
			return nil, err
		}
	}
	if err := readTimeouts(c, "timeout", "master_timeout"); err != nil {
		return nil, err
	}
	for _, index := range act.indices {
		if index == "" {
			return nil, eserr.IllegalArgument("[indices] can't contain empty string")
		}
	}
	switch {
	case len(act.indices) == 0:
		return nil, eserr.IllegalArgument("[indices] can't be empty")
	case name == "":
		return nil, eserr.IllegalArgument("[alias] can't be empty string")
	}
	act.aliases = []string{name}
	return a.updateAliases([]aliasActions{act}), nil
}

// readPutAlias reads the body token by token, without minding what is nested in
// what, as the server does.
func readPutAlias(act *aliasActions, name *string, body xcontent.Value) error {
	var tokens []token
	flattenValue(body, &tokens)
	r := tokenReader{tokens: tokens}
	r.next()
	field := ""
	for r.next(); r.cur.kind != noToken; r.next() {
		switch r.cur.kind {
		case fieldName:
			field = r.cur.name
		case startObject:
			if field == "filter" {
				act.alias.Filter = r.object()
			}
		case scalar:
			if err := setPutAlias(act, name, field, r.cur); err != nil {
				return err
			}
		}
	}
	if len(act.alias.Filter) == 0 {
		act.alias.Filter = nil
	}
	return nil
}

func setPutAlias(act *aliasActions, name *string, field string, value token) error {
	text := ""
	switch v := value.value.(type) {
	case nil:
		return nil
	case string:
		text = v
	default:
		text = string(xcontent.Encode(v, xcontent.Format{}))
	}
	switch field {
	case "index":
		act.indices = splitNames(text)
	case "alias":
		*name = text
	case "routing":
		act.routing = text
	case "indexRouting", "index-routing", "index_routing":
		act.alias.IndexRouting = text
	case "searchRouting", "search-routing", "search_routing":
		act.alias.SearchRouting = text
	case "is_write_index":
		b, err := objectparser.Boolean(value.at)
		if err != nil {
			return err
		}
		act.alias.WriteIndex = &b
	}
	return nil
}

// indicesDeleteAlias takes aliases away.
//
// Server: RestIndexDeleteAliasesAction.
func (a *API) indicesDeleteAlias(c *rest.Call) (rest.Action, error) {
	act := aliasActions{kind: node.RemoveAlias, indices: readNames(c, "index"), aliases: readNames(c, "name")}
	if err := readTimeouts(c, "timeout", "master_timeout"); err != nil {
		return nil, err
	}
	return a.updateAliases([]aliasActions{act}), nil
}

// indicesGetAlias tells the aliases of indices; HEAD asks whether they are there.
//
// Server: RestGetAliasesAction.
func (a *API) indicesGetAlias(c *rest.Call) (rest.Action, error) {
	named := c.Params.Has("name")
	aliases := readNamesOrAll(c, "name")
	names := readNames(c, "index")
	opts, err := readIndicesOptions(c, cluster.StrictExpandHidden)
	if err != nil {
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
		body, found := xcontent.Object{}, []string{}
		for _, ix := range indices {
			list := ix.FindAliases(aliases)
			for _, alias := range list {
				found = append(found, alias.Name)
			}
			if len(list) > 0 || !named {
				body = body.With(ix.Name, xcontent.Object{{Key: "aliases", Value: aliasesBody(list)}})
			}
		}
		reply := rest.OK(body)
		if missing := missingAliases(aliases, found); len(missing) > 0 {
			reply.Status = 404
			reply.Body = append(xcontent.Object{{Key: "error", Value: missingText(missing)}, {Key: "status", Value: 404}}, body...)
		}
		return reply, nil
	}, nil
}
