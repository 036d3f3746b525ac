package mapping

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
)

// upgradeString makes a definition of the type string, which version 5 still takes,
// one of text or keyword. What is left is a change of options alone.
//
// Server: StringFieldMapper.TypeParser of version 5.
func upgradeString(c *parserContext, name string, d *dict) (typ string, err error) {
	index, given := d.take("index")
	how, _ := index.(string)
	if given && !slices.Contains([]string{"no", "not_analyzed", "analyzed"}, how) {
		return "", eserr.IllegalArgument("Can't parse [index] value [%s] for field [%s], expected [no], [not_analyzed] or [analyzed]", text(index), name)
	}
	typ = "text"
	known := "type store doc_values omit_norms norms fields copy_to fielddata include_in_all analyzer search_analyzer search_quote_analyzer index_options position_increment_gap"
	if given && how != "analyzed" {
		typ = "keyword"
		known = "type store doc_values omit_norms norms fields copy_to fielddata include_in_all ignore_above"
	}
	var unsupported []string
	for _, key := range d.keys {
		if !slices.Contains(strings.Fields(known), key) {
			unsupported = append(unsupported, key)
		}
	}
	if len(unsupported) > 0 {
		return "", eserr.IllegalArgument("The [string] type is removed in 5.0 and automatic upgrade failed because parameters [%s] are not supported for automatic upgrades. "+
			"You should now use either a [text] or [keyword] field instead for field [%s]", strings.Join(unsupported, ", "), name)
	}
	c.warn("The [string] field is deprecated, please use [text] or [keyword] instead on [%s]", name)
	if how == "no" {
		d.put("index", false)
	}
	if omit, ok := d.take("omit_norms"); ok {
		d.put("norms", text(omit) != "true")
	}
	return typ, nil
}
