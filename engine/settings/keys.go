package settings

// Keys lists the settings that have a definition of their own, in alphabetical
// order.
func (d *Definitions) Keys() []string {
	keys := make([]string, len(d.list))
	for i, e := range d.list {
		keys[i] = e.Key
	}
	return keys
}
