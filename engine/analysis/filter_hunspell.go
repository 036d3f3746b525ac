package analysis

import "esconsole/engine/eserr"

// hunspell stems by the dictionaries of a node, of which there are none.
//
// Server: HunspellTokenFilterFactory.
func hunspell(c *config) filterSpec {
	locale := c.text("locale", c.text("language", c.text("lang", "")))
	if locale == "" {
		c.fail(eserr.IllegalArgument("missing [locale | language | lang] configuration for hunspell token filter"))
	} else {
		cause := eserr.New(500, "exception", "Could not find hunspell dictionary [%s]", locale)
		e := eserr.IllegalState("failed to load hunspell dictionary for locale: %s", locale)
		c.fail(e.Wrap(cause))
	}
	return filterSpec{name: c.name, open: func(in stream) stream { return in }}
}

// removedStandard is a filter that did nothing and is gone.
func removedStandard(c *config) filterSpec {
	if c.major() < 7 {
		return unchanged(c)
	}
	c.fail(eserr.IllegalArgument("The [standard] token filter has been removed."))
	return filterSpec{name: c.name, open: func(in stream) stream { return in }}
}

// unchanged is the filter standard of older versions.
func unchanged(c *config) filterSpec {
	return filterSpec{name: c.name, open: func(in stream) stream { return in }}
}

// prebuiltStandard is the same for its name alone: it fails in use.
func prebuiltStandard(c *config) filterSpec {
	if c.major() < 7 {
		f := unchanged(c)
		if c.major() == 6 {
			f.warning = "The [standard] token filter name is deprecated and will be removed in a future version."
		}
		return f
	}
	return brokenFilter(c.name, eserr.IllegalArgument("The [standard] token filter has been removed."))
}

// brokenFilter is one that every use fails with.
func brokenFilter(name string, err *eserr.Error) filterSpec {
	return filterSpec{name: name, broken: err, open: func(in stream) stream { return in }}
}
