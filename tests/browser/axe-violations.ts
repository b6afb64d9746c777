import axe from 'axe-core';

/** What axe finds wrong in an element, in short lines; rules of a whole page are left to the page's tests. */
export const axeViolations = async (element: Element): Promise<readonly string[]> => {
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};
