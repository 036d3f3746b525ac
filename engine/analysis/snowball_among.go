package analysis

// among finds the longest row of a table that stands at the cursor, and moves
// the cursor behind it. The rows are sorted.
func (m *snowballMachine) among(rows []snowballEntry, depth int) int {
	at, limit := m.v[snowCursor], m.v[snowLimit]
	return m.longest(rows, depth, func(row []uint16, common int) (int, int) {
		for ; common < len(row); common++ {
			if at+common == limit {
				return -1, common
			}
			if d := int(m.cur[at+common]) - int(row[common]); d != 0 {
				return d, common
			}
		}
		return 0, common
	}, func(n int) { m.v[snowCursor] = at + n })
}

// amongBack is among for what stands before the cursor; the rows are sorted from
// their ends.
func (m *snowballMachine) amongBack(rows []snowballEntry, depth int) int {
	at, limit := m.v[snowCursor], m.v[snowBackward]
	return m.longest(rows, depth, func(row []uint16, common int) (int, int) {
		for i := len(row) - 1 - common; i >= 0; i-- {
			if at-common == limit {
				return -1, common
			}
			if d := int(m.cur[at-1-common]) - int(row[i]); d != 0 {
				return d, common
			}
			common++
		}
		return 0, common
	}, func(n int) { m.v[snowCursor] = at - n })
}

// longest looks for a row by halving. compare goes on behind what is known to be
// common, and move sets the cursor behind so many units.
func (m *snowballMachine) longest(rows []snowballEntry, depth int, compare func(row []uint16, common int) (int, int), move func(n int)) int {
	low, high := 0, len(rows)
	commonLow, commonHigh := 0, 0
	for inspected := false; ; {
		mid := low + (high-low)>>1
		diff, common := compare(rows[mid].text, min(commonLow, commonHigh))
		if diff < 0 {
			high, commonHigh = mid, common
		} else {
			low, commonLow = mid, common
		}
		if high-low > 1 {
			continue
		}
		if low > 0 || high == low || inspected {
			break
		}
		inspected = true
	}
	for i := low; i >= 0; i = rows[i].shorter {
		row := rows[i]
		if commonLow < len(row.text) {
			continue
		}
		move(len(row.text))
		if row.test < 0 {
			return row.result
		}
		agreed := m.run(row.test, depth+1)
		move(len(row.text))
		if agreed {
			return row.result
		}
	}
	return 0
}
