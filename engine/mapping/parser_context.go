package mapping

import (
	"fmt"
	"slices"
)

// parserContext is what reading a definition depends on.
type parserContext struct {
	opts         *Options
	rules        *rules
	inMultiField bool
	dateFormat   string // of a date that dynamic mapping has recognised; "" otherwise
	warnings     *warnings
}

// warnings are deprecation warnings, each once.
type warnings struct{ texts []string }

func (c *parserContext) warn(format string, args ...any) {
	if c.warnings == nil {
		return
	}
	c.warnings.add(fmt.Sprintf(format, args...))
}

func (w *warnings) add(text string) {
	if !slices.Contains(w.texts, text) {
		w.texts = append(w.texts, text)
	}
}

func (c *parserContext) knowsType(name string) bool {
	return name == "object" || name == "nested" || name == "alias" || c.kind(name) != nil
}
