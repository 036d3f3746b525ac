package api

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/node"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// readAliasActions reads the body of an update aliases request.
func readAliasActions(body xcontent.Value, warn objectparser.Warn) ([]aliasActions, error) {
	var out []aliasActions
	p := objectparser.Parser[[]aliasActions]{Name: "aliases", Fields: []objectparser.Field[[]aliasActions]{
		{Name: "actions", Takes: objectparser.Object | objectparser.Array, Read: readActionList},
	}}
	err := p.Parse(&out, body, warn)
	return out, err
}

// readActionList reads the entries, or a single one.
func readActionList(into *[]aliasActions, v xcontent.Value, warn objectparser.Warn) error {
	items := []xcontent.Value{v}
	if v.Kind() == xcontent.KindArray {
		items = v.Items()
	}
	for i, item := range items {
		if item.Kind() != xcontent.KindObject {
			if i+1 < len(items) {
				continue // the server's parser goes on to the next token
			}
			line, col := v.LineCol(v.End() - 1)
			return objectparser.At(eserr.ContentParse(line, col, "[alias_action] Expected START_OBJECT but was: END_ARRAY"), v.End()-1)
		}
		entry, err := readActionEntry(item, warn)
		if err != nil {
			return err
		}
		if entry == nil {
			e := eserr.NullPointer()
			e.NoReason = false
			e.Reason = `Cannot invoke "org.elasticsearch.action.admin.indices.alias.IndicesAliasesRequest$AliasActions.validate()" because "aliasAction" is null`
			return objectparser.At(e, v.End()-1)
		}
		*into = append(*into, *entry)
	}
	for _, act := range *into {
		if err := act.check(); err != nil {
			return objectparser.At(err, v.End()-1)
		}
	}
	return nil
}

// check tells what an entry lacks.
func (act *aliasActions) check() error {
	if act.indices == nil {
		return eserr.IllegalArgument("One of [index] or [indices] is required")
	}
	if act.kind != node.RemoveIndex && len(act.aliases) == 0 {
		return eserr.IllegalArgument("One of [alias] or [aliases] is required")
	}
	return nil
}

// readActionEntry reads one entry: an object with one key.
func readActionEntry(v xcontent.Value, warn objectparser.Warn) (*aliasActions, error) {
	var acts []aliasActions
	read := func(kind node.AliasActionKind) func(*[]aliasActions, xcontent.Value, objectparser.Warn) error {
		return func(into *[]aliasActions, v xcontent.Value, warn objectparser.Warn) error {
			act := aliasActions{kind: kind}
			p := objectparser.Parser[aliasActions]{Name: actionName(kind), Fields: aliasFields(kind)}
			if err := p.Parse(&act, v, warn); err != nil {
				return err
			}
			*into = append(*into, act)
			return nil
		}
	}
	p := objectparser.Parser[[]aliasActions]{Name: "alias_action", Fields: []objectparser.Field[[]aliasActions]{
		{Name: "add", Takes: objectparser.Object, Read: read(node.AddAlias)},
		{Name: "remove", Takes: objectparser.Object, Read: read(node.RemoveAlias)},
		{Name: "remove_index", Takes: objectparser.Object, Read: read(node.RemoveIndex)},
	}}
	if err := p.Parse(&acts, v, warn); err != nil {
		return nil, err
	}
	switch len(acts) {
	case 0:
		return nil, nil
	case 1:
		return &acts[0], nil
	}
	e := eserr.New(400, "x_content_parse_exception", "Failed to build [alias_action] after last required field arrived").
		Wrap(eserr.IllegalArgument("Too many operations declared on operation entry"))
	e.Plain = true
	return nil, objectparser.At(e, v.End()-1)
}

func actionName(kind node.AliasActionKind) string {
	return [...]string{node.AddAlias: "add", node.RemoveAlias: "remove", node.RemoveIndex: "remove_index"}[kind]
}

type aliasField = objectparser.Field[aliasActions]

// aliasFields are the fields of an entry of a kind.
func aliasFields(kind node.AliasActionKind) []aliasField {
	fields := []aliasField{
		{Name: "index", Takes: objectparser.String, Read: readActionNames("index", true)},
		{Name: "indices", Takes: objectparser.Array | objectparser.String, Read: readActionNames("indices", true)},
		{Name: "alias", Takes: objectparser.String, Read: readActionNames("alias", false)},
		{Name: "aliases", Takes: objectparser.Array | objectparser.String, Read: readActionNames("aliases", false)},
	}
	if kind != node.AddAlias {
		return fields
	}
	text := func(set func(*aliasActions, string)) func(*aliasActions, xcontent.Value, objectparser.Warn) error {
		return func(act *aliasActions, v xcontent.Value, _ objectparser.Warn) error {
			set(act, v.Text())
			return nil
		}
	}
	flag := func(set func(*aliasActions, *bool)) func(*aliasActions, xcontent.Value, objectparser.Warn) error {
		return func(act *aliasActions, v xcontent.Value, _ objectparser.Warn) error {
			b, err := objectparser.Boolean(v)
			set(act, &b)
			return err
		}
	}
	return append(fields,
		aliasField{Name: "filter", Takes: objectparser.Object, Read: func(act *aliasActions, v xcontent.Value, _ objectparser.Warn) error {
			act.alias.Filter = v.Clone().Object()
			return nil
		}},
		aliasField{Name: "routing", Takes: objectparser.NumberOrString, Read: text(func(act *aliasActions, s string) { act.routing = s })},
		aliasField{Name: "index_routing", Old: []string{"indexRouting", "index-routing"}, Takes: objectparser.NumberOrString,
			Read: text(func(act *aliasActions, s string) { act.alias.IndexRouting = s })},
		aliasField{Name: "search_routing", Old: []string{"searchRouting", "search-routing"}, Takes: objectparser.NumberOrString,
			Read: text(func(act *aliasActions, s string) { act.alias.SearchRouting = s })},
		aliasField{Name: "is_write_index", Takes: objectparser.BoolOrString, Read: flag(func(act *aliasActions, b *bool) { act.alias.WriteIndex = b })},
		aliasField{Name: "is_hidden", Takes: objectparser.BoolOrString, Read: flag(func(act *aliasActions, b *bool) { act.alias.Hidden = b })},
		aliasField{Name: "must_exist", Takes: objectparser.BoolOrString, Read: func(_ *aliasActions, v xcontent.Value, _ objectparser.Warn) error {
			if _, err := objectparser.Boolean(v); err != nil {
				return err
			}
			return eserr.IllegalArgument("[must_exist] is unsupported for [ADD]")
		}},
	)
}

// readActionNames reads the name or the names of indices or aliases.
func readActionNames(field string, ofIndices bool) func(*aliasActions, xcontent.Value, objectparser.Warn) error {
	return func(act *aliasActions, v xcontent.Value, _ objectparser.Warn) error {
		at := v.Pos()
		names := []string{v.Text()}
		if v.Kind() == xcontent.KindArray {
			at, names = v.End()-1, []string{}
			for _, item := range v.Items() {
				name, err := objectparser.Text(item)
				if err != nil {
					return objectparser.At(err, item.Pos())
				}
				names = append(names, name)
			}
		}
		return objectparser.At(act.setNames(field, ofIndices, names), at)
	}
}

// setNames puts names into an entry, each kind of which may be given once.
func (act *aliasActions) setNames(field string, ofIndices bool, names []string) error {
	set := &act.aliases
	one, many := "alias", "aliases"
	if ofIndices {
		set, one, many = &act.indices, "index", "indices"
	}
	switch {
	case len(*set) > 0:
		return eserr.IllegalArgument("Only one of [%s] and [%s] is supported", one, many)
	case !ofIndices && act.kind == node.RemoveIndex:
		return eserr.IllegalArgument("[%s] is unsupported for [REMOVE_INDEX]", field)
	case len(names) == 0:
		return eserr.IllegalArgument("[%s] can't be empty", field)
	case slices.Contains(names, "") && field == one:
		return eserr.IllegalArgument("[%s] can't be empty string", field)
	case slices.Contains(names, ""):
		return eserr.IllegalArgument("[%s] can't contain empty string", field)
	}
	for i := range names {
		names[i] = strings.Clone(names[i])
	}
	*set = names
	return nil
}
