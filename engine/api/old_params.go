package api

import (
	"esconsole/engine/compat"
	"esconsole/engine/document"
	"esconsole/engine/rest"
)

// What the APIs of documents read up to version 6 only.

// readParent reads the parent of a document.
func readParent(c *rest.Call) string {
	if !c.Profile.Parents {
		return ""
	}
	return c.Text("parent", "")
}

// warnTTL takes the timestamp and the time to live of a document, which do
// nothing any more.
func warnTTL(c *rest.Call) {
	if !c.Profile.TTL {
		return
	}
	if _, ok := c.Params.Get("timestamp"); ok {
		c.Warn(document.TimestampWarning)
	}
	if _, ok := c.Params.Get("ttl"); ok {
		c.Warn(document.TTLWarning)
	}
}

// readUpdateFields reads the fields that an update returns; nil for none.
func readUpdateFields(c *rest.Call) []string {
	if c.Profile.OldSourceFilters == compat.Unknown {
		return nil
	}
	text, ok := c.Params.Get("fields")
	if !ok {
		return nil
	}
	c.Warn(document.FieldsWarning)
	return append([]string{}, rest.SplitList(text)...)
}

// readOldList reads a list by its former name, over what its name has given.
func readOldList(c *rest.Call, old, name string) (list []string, given bool) {
	if c.Profile.OldSourceFilters == compat.Unknown {
		return nil, false
	}
	text, ok := c.Params.Get(old)
	if ok && c.Profile.OldSourceFilters == compat.Deprecated {
		c.Warn("Deprecated parameter [" + old + "] used, expected [" + name + "] instead")
	}
	return rest.SplitList(text), ok
}
