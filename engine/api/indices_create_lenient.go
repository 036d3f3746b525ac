package api

import (
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/node"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

// readLenientCreateBody reads the body of a create index request where keys that
// are not known do not matter: without any known one all of the body is settings.
//
// Server: CreateIndexRequest.source, up to version 6.
func readLenientCreateBody(r *node.CreateIndex, body xcontent.Value, typed bool) error {
	if m := body.Get("mappings"); !typed && m.Kind() == xcontent.KindObject {
		if f := m.Fields(); len(f) == 1 && f[0].Key == "_doc" {
			return eserr.IllegalArgument("The mapping definition cannot be nested under a type [_doc] unless include_type_name is set to true.")
		}
	}
	fields := body.Fields()
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.Key
	}
	found := false
	for _, i := range java.HashMapOrder(keys) {
		var err error
		switch f := fields[i]; f.Key {
		case "settings":
			found, err = true, readLenientSettings(r, f.Value)
		case "mappings", "aliases":
			found, err = true, readCreateKey(r, f, typed)
		}
		if err != nil {
			return err
		}
	}
	if found {
		return nil
	}
	return readLenientSettings(r, body)
}

func readLenientSettings(r *node.CreateIndex, v xcontent.Value) (err error) {
	if v.Kind() != xcontent.KindObject {
		return notAMap(v)
	}
	if r.Settings, err = settings.Read(v); err != nil {
		return err
	}
	r.Settings = r.Settings.WithPrefix("index.")
	return nil
}
