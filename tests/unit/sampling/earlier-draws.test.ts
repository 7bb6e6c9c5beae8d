import { describe, expect, it } from 'vitest';
import { earlierDraw } from './earlier-draws';

/** Made by the code of commit be35738, before format 2: whatever is added, plans from then repeat bit for bit. */
const AS_THEN = {
  'shares and one of each': {
    selected: 1359,
    ids: 'e16de72b3bc71459ca5ebe98688d1645925d73b1c94f0d0ad8eac15c40c66b98',
    population: '37b09c4985e16c908b0b0b610da1430550084363f9f18644c2462e7ea473531f',
    parts: '07fd2703b48f57c9e143207778890ff959265f90e0d4a040b004e6982c7faa09',
    reasons: '0e8509334c5347ef66e73ecaff4608358c093e3f914bc5ba4dba92a323c3ceed',
    shows: 'fc39f649bc8f50a90332b329b2d5ee04034c2c32c24147027f9a7464ce084143',
    whyNot: '68cb6f1d6c3d8b6c495cdf89e205284e63d7c2f098f4739c8c4374853056049e',
    lowerBound: 1359,
    impossible: 0,
    allocation: '778d225b4959e3faf2da33c4722ffafbd538699cf165a6b828bafea978723607',
  },
  'coverage alone': {
    selected: 156,
    ids: 'e7f927bdadeb2cbfa475d8e6c07c4dc7e6d0f24a63f92c1d19e359f09b9ca617',
    population: '4625aab814c1bc3a4a502450bab53630fb0f64ff25d9a6c9bf8cb8892d3058d6',
    parts: '918da73e97630315fa09c88bf7d29d7001f84cbc79e6897b2365689385277fb0',
    reasons: '1cf386b546787d11c3d2724b3962117ef27b815ddc0cd7a56444757fdb8627ee',
    shows: '2f45e2f1e77186f66b18672f9dac201d2df0c02a0e5df72889ddd80aa420ec73',
    whyNot: 'd1adac5fe4acc48f7b70374ed0052ea45ecd6f8479514e6722effc3ce92be688',
    lowerBound: 156,
    impossible: 1,
    allocation: '984ab3b1f4bdc79ac2b60ec70396c336e9b646188b3cb9dcaa2368487df4e9a7',
  },
  'small shares': {
    selected: 190,
    ids: '6b588ed7572c94e4061deacbd3498e5e83a314bbc4a8b976502cc53f3a66bb1c',
    population: 'c613db421c5f35ceda32200a721393092e90765c06eefab59698e7b4bc93ad24',
    parts: '9870333dc580ef08d077524287fd1972be6739c18bbc422e689dcadce66ad2b8',
    reasons: '02fdbb7ec434caf20819414a85a50577a69130cffda8508ad2ea0c3b3cbcb33f',
    shows: 'de2e9a4f76d4525713bb51018ac616858e6d7a74280aa56c43948a76bf22f746',
    whyNot: 'ac704885d7f401abfd948465a09252eedeeadce6a1157f6be1abf1155d8a4580',
    lowerBound: 190,
    impossible: 0,
    allocation: '3860f1baffb024d0aa1f05a03299278d223c238e07ca1886968ce379659c0b82',
  },
};

describe('draws of plans that are there already', () => {
  it.each(['shares and one of each', 'coverage alone', 'small shares'] as const)(
    '%s: the same again',
    (name) => {
      expect(earlierDraw(name)).toEqual(AS_THEN[name]);
    },
  );
});
