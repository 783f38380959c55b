/** Why a number cannot be taken into the table above, announced; nothing while there is no problem. */
export function TableProblem({ problem }: { readonly problem: string | null }) {
  if (problem === null) return null
  return (
    <p role="alert" className="mt-1 text-xs font-medium text-high">
      {problem}
    </p>
  )
}
