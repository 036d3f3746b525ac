package geo

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
)

const geohashDigits = "0123456789bcdefghjkmnpqrstuvwxyz"

// maxGeohash is how many digits of a geohash count.
const maxGeohash = 12

// geohashBits reads a geohash into the bits of longitude and latitude, each 32
// wide, its south-western corner.
func geohashBits(hash string) (lon, lat uint32, err error) {
	if hash == "" {
		return 0, 0, eserr.IllegalArgument("empty geohash")
	}
	lonBit, latBit, even := uint32(1)<<31, uint32(1)<<31, true
	for i, r := range []rune(hash) {
		digit := strings.IndexRune(geohashDigits, r)
		if digit < 0 {
			return 0, 0, eserr.IllegalArgument("unsupported symbol [%c] in geohash [%s]", r, hash)
		}
		for bit := 16; bit > 0; bit >>= 1 {
			on := digit&bit != 0
			if even {
				if on {
					lon |= lonBit
				}
				lonBit >>= 1
			} else {
				if on {
					lat |= latBit
				}
				latBit >>= 1
			}
			even = !even
		}
		if i == maxGeohash-1 {
			break
		}
	}
	return lon, lat, nil
}

// The size of one step of the bits.
const (
	latScale = (1 << 31) / 180.0
	lonScale = (1 << 31) / 360.0
)

// ParseGeohash is the south-western corner of a geohash's cell.
func ParseGeohash(hash string) (x, y float64, err error) {
	lon, lat, err := geohashBits(hash)
	if err != nil {
		return 0, 0, err
	}
	return float64(lon>>1)/lonScale - 180, float64(lat>>1)/latScale - 90, nil
}

// Geohash is the geohash of a place with that many digits, at most 12.
func Geohash(x, y float64, digits int) string {
	if y == 90 {
		y = math.Nextafter(y, math.Inf(-1))
	}
	if x == 180 {
		x = math.Nextafter(x, math.Inf(-1))
	}
	lat := uint32(int32(math.Floor(y/(180.0/(1<<32))))) ^ 1<<31
	lon := uint32(int32(math.Floor(x/(360.0/(1<<32))))) ^ 1<<31
	out := make([]byte, digits)
	even := true
	for i := range out {
		digit := 0
		for range 5 {
			digit <<= 1
			if even {
				digit |= int(lon >> 31)
				lon <<= 1
			} else {
				digit |= int(lat >> 31)
				lat <<= 1
			}
			even = !even
		}
		out[i] = geohashDigits[digit]
	}
	return string(out)
}
