package analysis

import (
	"esconsole/engine/eserr"
)

// missing is the answer for components that need data which is not part of the
// program.
func missing(what, how string) *eserr.Error {
	return eserr.New(501, "not_implemented_exception", "%s is not part of this program: %s", what, how)
}

const thaiHow = "the server's Thai words come from a dictionary of its Java runtime that may not be copied; the tokenizer [icu_tokenizer] finds Thai words"

func thaiTokenizer(c *config) tokenizerSpec {
	return brokenTokenizer(c, missing("the tokenizer [thai]", thaiHow))
}
