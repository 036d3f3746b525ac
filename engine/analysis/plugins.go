package analysis

import (
	"esconsole/engine/eserr"
)

// missing is the answer for components that need data which is not part of the
// program.
func missing(what, how string) *eserr.Error {
	return eserr.New(501, "not_implemented_exception", "%s is not part of this program: %s", what, how)
}

const (
	thaiHow = "the server's Thai words come from a dictionary of its Java runtime that may not be copied; the tokenizer [icu_tokenizer] finds Thai words"
	icuHow  = "it needs the data of the analysis-icu plugin"
)

func missingTokenizer(what, how string) func(c *config) tokenizerSpec {
	return func(c *config) tokenizerSpec { return brokenTokenizer(c, missing(what, how)) }
}

func thaiTokenizer(c *config) tokenizerSpec {
	return missingTokenizer("the tokenizer [thai]", thaiHow)(c)
}

func icuMissing(kind, name string) func(c *config) filterSpec {
	return func(c *config) filterSpec { return brokenFilter(c.name, missing("the "+kind+" ["+name+"]", icuHow)) }
}
