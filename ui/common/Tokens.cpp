#include "ui/common/Tokens.h"

namespace leertafel::ui {

namespace {

QColor hex(unsigned rgb) { return QColor(QRgb(0xFF000000U | rgb)); }

Colours makeLight() {
    Colours c;
    c.window = hex(0xF5F1E8);
    c.base = hex(0xFFFDF9);
    c.alt = hex(0xFAF6EE);
    c.sunk = hex(0xECE6D9);
    c.rail = hex(0xEBE4D6);
    c.line = hex(0xD9D1C2);
    c.edge = hex(0x857C6C);
    c.ink = hex(0x22282B);
    c.ink2 = hex(0x4C5356);
    c.ink3 = hex(0x656560);
    c.accent = hex(0x1E5D6B);
    c.accentHover = hex(0x174955);
    c.onAccent = hex(0xFFFFFF);
    c.accentSoft = hex(0xD9E8E9);
    c.link = hex(0x1A5562);
    c.ochre = hex(0x7A5200);
    c.ochreSoft = hex(0xF7EBCF);
    c.plum = hex(0x6E2F6B);
    c.plumSoft = hex(0xF1E3EF);
    c.red = hex(0x9E2420);
    c.redSoft = hex(0xF9E4DF);
    c.focus = hex(0x0B6E86);
    c.chartLine = hex(0x1E5D6B);
    c.chartBand = hex(0xDCE7E6);
    c.chartBandEdge = hex(0xC9DAD9);
    c.chartCity = hex(0x8A5A00);
    c.chartAction = hex(0x6E2F6B);
    c.chartFlag = hex(0xB8500A);
    c.chartGrid = hex(0xE4DDCF);
    c.hatch = hex(0xB9AF9D);
    c.heat[0] = hex(0x74AABB);
    c.heat[1] = hex(0xB5D3DA);
    c.heat[2] = hex(0xF4F0E6);
    c.heat[3] = hex(0xEBCF94);
    c.heat[4] = hex(0xCB9A4A);
    c.tileEdge = hex(0x958C7C);
    return c;
}

Colours makeDark() {
    Colours c;
    c.window = hex(0x1F2123);
    c.base = hex(0x27292B);
    c.alt = hex(0x2B2E30);
    c.sunk = hex(0x191B1C);
    c.rail = hex(0x18191B);
    c.line = hex(0x3C4043);
    c.edge = hex(0x868B8D);
    c.ink = hex(0xECE8DF);
    c.ink2 = hex(0xC3BFB5);
    c.ink3 = hex(0xA6A299);
    c.accent = hex(0x8CC7D1);
    c.accentHover = hex(0xA5D6DE);
    c.onAccent = hex(0x0F2429);
    c.accentSoft = hex(0x243C41);
    c.link = hex(0x8FCBD5);
    c.ochre = hex(0xE3B866);
    c.ochreSoft = hex(0x3B321F);
    c.plum = hex(0xDDA3D9);
    c.plumSoft = hex(0x3B2A3A);
    c.red = hex(0xF2A096);
    c.redSoft = hex(0x472623);
    c.focus = hex(0x6FD0E4);
    c.chartLine = hex(0x8CC7D1);
    c.chartBand = hex(0x2F3B3D);
    c.chartBandEdge = hex(0x3D4D50);
    c.chartCity = hex(0xE3B866);
    c.chartAction = hex(0xDDA3D9);
    c.chartFlag = hex(0xF4A261);
    c.chartGrid = hex(0x35393B);
    c.hatch = hex(0x77736A); // as quiet on dark as the light one is on light
    c.heat[0] = hex(0x7FB9C9);
    c.heat[1] = hex(0x3C6470);
    c.heat[2] = hex(0x2D3032);
    c.heat[3] = hex(0x6B5325);
    c.heat[4] = hex(0xD0A04A);
    c.tileEdge = hex(0x74797B);
    return c;
}

} // namespace

const Colours& lightColours() {
    static const Colours colours = makeLight();
    return colours;
}

const Colours& darkColours() {
    static const Colours colours = makeDark();
    return colours;
}

} // namespace leertafel::ui
