#!/bin/sh
# Cuts the fonts to the letters that memorial/typesetting/letters.py names. Needs Python
# with fonttools, npm and apt-get; run it where the three fonts are to be made anew:
#   memorial/typesetting/fonts/make.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
letters=$(cd "$here/../../.." && python -c '
from memorial.typesetting.letters import RANGES
print(",".join(f"U+{first:04X}-{last:04X}" for first, last in RANGES))')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --ignore-scripts --prefix . \
	@expo-google-fonts/noto-serif@0.4.2 @expo-google-fonts/noto-naskh-arabic@0.4.5
apt-get -qq download fonts-noto-core=20201225-1
dpkg-deb -x fonts-noto-core_*.deb debian

cut() {
	python -m fontTools.subset "$1" --unicodes="$letters" --no-hinting \
		--layout-features-="dlig,hlig,salt,smcp,c2sc,sups,subs,frac,numr,dnom,ordn,zero" \
		--output-file="$here/$2"
}
npm=node_modules/@expo-google-fonts
cut "$npm/noto-serif/400Regular/NotoSerif_400Regular.ttf" NotoSerif-Regular.ttf
cut "$npm/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf" NotoNaskhArabic-Regular.ttf
cut debian/usr/share/fonts/truetype/noto/NotoSerifEthiopic-Regular.ttf NotoSerifEthiopic-Regular.ttf
