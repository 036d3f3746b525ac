package settings

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// MaxDepth is how deep settings may be nested.
const MaxDepth = 100

// Read reads the settings of a request: objects are flattened, keys may have
// dots. The server takes the body apart as a hash map first, which decides what
// its errors quote and which of two equal keys wins.
//
// Server: Settings.Builder.loadFromMap.
func Read(body xcontent.Value) (Settings, error) {
	tree, ok := body.Hashed().(xcontent.Object)
	if !ok {
		return nil, eserr.New(400, "parse_exception", "key [settings] must be an object")
	}
	return FromObject(tree)
}

// ReadCopied is Read for a body that the server copies into another hash map
// before it reads it.
func ReadCopied(body xcontent.Value) (Settings, error) {
	tree, ok := body.Hashed().(xcontent.Object)
	if !ok {
		return Read(body)
	}
	keys := make([]string, len(tree))
	for i, m := range tree {
		keys[i] = m.Key
	}
	copied := make(xcontent.Object, 0, len(tree))
	for _, i := range java.HashMapCopyOrder(keys) {
		copied = append(copied, tree[i])
	}
	return FromObject(copied)
}

// FromObject is Read for an object in the order in which the server walks it.
func FromObject(tree xcontent.Object) (Settings, error) {
	r := reader{}
	if cause := r.object("", tree, 0); cause != nil {
		text := string(xcontent.Encode(tree, xcontent.Format{}))
		return nil, eserr.New(500, "settings_exception", "Failed to load settings from [%s]", text).Wrap(cause)
	}
	return r.out, nil
}

type reader struct{ out Settings }

func (r *reader) object(prefix string, o xcontent.Object, depth int) *eserr.Error {
	if depth > MaxDepth {
		return eserr.IllegalArgument("settings are nested deeper than [%d]", MaxDepth)
	}
	for _, m := range o {
		key := prefix + m.Key
		switch v := m.Value.(type) {
		case xcontent.Object:
			if err := r.object(key+".", v, depth+1); err != nil {
				return err
			}
		case []any:
			list, err := readList(v)
			if err != nil {
				return err
			}
			r.out = r.out.With(Setting{Key: key, List: list, IsList: true})
		case nil:
			r.out = r.out.With(Setting{Key: key, IsNull: true})
		default:
			r.out = r.out.WithText(key, scalarText(v))
		}
	}
	return nil
}

func readList(items []any) ([]string, *eserr.Error) {
	list := make([]string, len(items))
	for i, item := range items {
		switch item.(type) {
		case xcontent.Object, []any, nil:
			return nil, eserr.IllegalState("only value lists are allowed in serialized settings")
		}
		list[i] = scalarText(item)
	}
	return list, nil
}

// scalarText is a JSON scalar as its text.
func scalarText(v any) string {
	if s, ok := v.(string); ok {
		return s
	}
	// What JSON has no number for is printed as a text, in quotes.
	return strings.Trim(string(xcontent.Encode(v, xcontent.Format{})), `"`)
}
