/** Who lives in the synthetic city: shares of people, and how much nearer to online they are (log odds). Invented, in believable proportions. */
export const people = {
  districts: {
    shevchenkivskyi: { share: 0.16, level: 0.35, growth: 1.1 },
    kyivskyi: { share: 0.13, level: 0.2, growth: 1.05 },
    kholodnohirskyi: { share: 0.065, level: 0, growth: 1 },
    saltivskyi: { share: 0.21, level: -0.05, growth: 1 },
    industrialnyi: { share: 0.11, level: -0.45, growth: 0.75 },
    novobavarskyi: { share: 0.075, level: -0.28, growth: 0.85 },
    osnovianskyi: { share: 0.065, level: 0.08, growth: 1 },
    slobidskyi: { share: 0.1, level: 0.15, growth: 1.15 },
    nemyshlianskyi: { share: 0.085, level: -0.15, growth: 0.95 },
  },
  ageGroups: [
    { label: '18–29', share: 0.17, level: 0.55 },
    { label: '30–44', share: 0.29, level: 0.35 },
    { label: '45–59', share: 0.23, level: 0 },
    { label: '60–74', share: 0.2, level: -0.75 },
    { label: '75+', share: 0.06, level: -1.5 },
    { label: 'не зазначено', share: 0.05, level: -0.1 },
  ],
} as const;
