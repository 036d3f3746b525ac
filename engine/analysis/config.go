package analysis

import (
	"math"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/settings"
)

// config is the settings of one component. The first thing that is wrong with
// them is kept as err; what is read after that does not matter.
type config struct {
	name  string
	own   settings.Settings // without prefix
	index settings.Settings
	opts  *Options
	err   error
}

func (c *config) fail(err *eserr.Error) {
	if c.err == nil {
		c.err = err
	}
}

func (c *config) warn(text string) {
	if text != "" && c.opts != nil && c.opts.Warn != nil {
		c.opts.Warn(text)
	}
}

// major is the major version that the component is made as. Indices of older ones
// keep what newer ones refuse.
func (c *config) major() int {
	id, ok := c.index.Get("index.version.created")
	if !ok && c.opts != nil {
		id = c.opts.Created
	}
	n, err := strconv.Atoi(id)
	if err != nil {
		return 7
	}
	return n / 1_000_000
}

// tooFar refuses sizes that lie further apart than an index allows; what version
// 6 warned of and 5 took as it was.
func (c *config) tooFar(deprecated string, allowed int, refused *eserr.Error) {
	switch major := c.major(); {
	case major >= 7:
		c.fail(refused)
	case major == 6:
		c.warn("Deprecated big difference between " + deprecated + ",expected difference must be less than or equal to: [" + strconv.Itoa(allowed) + "]")
	}
}

func (c *config) has(key string) bool {
	_, ok := c.own.Get(key)
	return ok
}

func (c *config) text(key, def string) string {
	if v, ok := c.own.Get(key); ok {
		return v
	}
	return def
}

func (c *config) integer(key string, def int) int {
	v, ok := c.own.Get(key)
	if !ok {
		return def
	}
	n, err := strconv.ParseInt(v, 10, 32)
	if err != nil {
		c.fail(eserr.New(500, "settings_exception", "Failed to parse int setting [%s] with value [%s]", key, v).Wrap(eserr.IntegerFormat(v)))
		return def
	}
	return int(n)
}

func (c *config) boolean(key string, def bool) bool {
	switch v, ok := c.own.Get(key); {
	case !ok || strings.TrimSpace(v) == "":
		return def
	case v == "true":
		return true
	case v == "false":
		return false
	default:
		c.fail(eserr.IllegalArgument("Failed to parse value [%s] as only [true] or [false] are allowed.", v))
		return def
	}
}

// list is a list of texts; a plain text is cut at its commas. ok is false where
// the key is not set or gives nothing.
func (c *config) list(key string) (list []string, ok bool) {
	e, found := c.own.Lookup(key)
	switch {
	case !found || e.IsNull:
		return nil, false
	case e.IsList:
		return e.List, true
	}
	for _, s := range splitJava(e.Value, ",") {
		list = append(list, trimJava(s))
	}
	return list, len(list) > 0
}

// splitJava cuts a text as Java's String.split does: empty parts at the end do
// not count.
func splitJava(s, at string) []string {
	if s == "" {
		return nil
	}
	parts := strings.Split(s, at)
	for len(parts) > 0 && parts[len(parts)-1] == "" {
		parts = parts[:len(parts)-1]
	}
	return parts
}

// trimJava is Java's String.trim: everything up to a blank goes.
func trimJava(s string) string { return strings.TrimFunc(s, func(r rune) bool { return r <= ' ' }) }

// fileRefused is the error for lists that are kept in files of the server.
func (c *config) fileRefused(key string) {
	path, _ := c.own.Get(key)
	c.fail(eserr.IllegalArgument("IOException while reading %s: %s", key, path).Wrap(
		eserr.New(500, "no_such_file_exception", "%s", path)))
}

// indexInt is a number of the index's settings that is valid already.
func (c *config) indexInt(key string, def int) int {
	if v, ok := c.index.Get(key); ok {
		if n, err := strconv.Atoi(v); err == nil {
			return n
		}
	}
	return def
}

const maxInt = math.MaxInt32
