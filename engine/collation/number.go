package collation

// number adds the elements of digits that sort as a number. e is the first one.
func (it *iterator) number(e uint32) {
	digits := []int{digitOf(e)}
	for {
		r, ok := it.read()
		if !ok {
			break
		}
		if _, e = it.data.find(r); !isDigit(e) {
			it.at--
			break
		}
		digits = append(digits, digitOf(e))
	}
	for len(digits) > 0 {
		for len(digits) > 1 && digits[0] == 0 {
			digits = digits[1:]
		}
		n := min(len(digits), maxDigits)
		it.segment(digits[:n])
		digits = digits[n:]
	}
}

// maxDigits is how many digits sort as one number.
const maxDigits = 254

// segment adds the elements of one number without zeros before it. Small ones
// have a primary of two to four bytes, others one that says how many pairs of
// digits there are, then the pairs.
func (it *iterator) segment(digits []int) {
	primary := it.data.root().numericPrimary
	if len(digits) <= 7 {
		value := 0
		for _, d := range digits {
			value = value*10 + d
		}
		if p, ok := smallNumber(value); ok {
			it.out = append(it.out, element(primary|p))
			return
		}
	}
	it.pairs(primary, digits)
}

func smallNumber(value int) (uint32, bool) {
	const two, three, four = 74, 40, 16 // how many second bytes are for numbers of so many bytes
	if value < two {
		return uint32(2+value) << 16, true
	}
	value -= two
	if value < three*254 {
		return uint32(2+two+value/254)<<16 | uint32(2+value%254)<<8, true
	}
	value -= three * 254
	if value < four*254*254 {
		return uint32(2+two+three+value/254/254%254)<<16 | uint32(2+value/254%254)<<8 | uint32(2+value%254), true
	}
	return 0, false
}

func (it *iterator) pairs(numeric uint32, digits []int) {
	primary := numeric | uint32(132-4+(len(digits)+1)/2)<<16
	for n := len(digits); digits[n-1] == 0 && digits[n-2] == 0; n = len(digits) {
		digits = digits[:n-2]
	}
	pair := digits[0]
	at := 1
	if len(digits)%2 == 0 {
		pair = digits[0]*10 + digits[1]
		at = 2
	}
	pair = 11 + 2*pair
	shift := 8
	for ; at < len(digits); at += 2 {
		if shift == 0 {
			it.out = append(it.out, element(primary|uint32(pair)))
			primary, shift = numeric, 16
		} else {
			primary |= uint32(pair) << shift
			shift -= 8
		}
		pair = 11 + 2*(digits[at]*10+digits[at+1])
	}
	it.out = append(it.out, element(primary|uint32(pair-1)<<shift))
}
