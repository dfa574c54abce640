// Written by io-ts-kubernetes-generate. Do not edit.
import { model, type Model, optional, required, string } from 'io-ts-kubernetes/codec'

/**
 * Represents a volume that is populated with the contents of a git repository. Git repo volumes do not support
 * ownership management. Git repo volumes support SELinux relabeling.
 *
 * DEPRECATED: GitRepo is deprecated. To provision a container with a git repo, mount an EmptyDir into an
 * InitContainer that clones the repo using git, then mount the EmptyDir into the Pod's container.
 *
 * Source: io.k8s.api.core.v1.GitRepoVolumeSource.
 */
export interface GitRepoVolumeSource {
  /**
   * directory is the target directory name. Must not contain or start with '..'. If '.' is supplied, the volume
   * directory will be the git repository. Otherwise, if specified, the volume will contain the git repository in
   * the subdirectory with the given name.
   */
  readonly directory?: string
  /** repository is the URL */
  readonly repository: string
  /** revision is the commit hash for the specified revision. */
  readonly revision?: string
}

/** The codec of `GitRepoVolumeSource`. */
export const GitRepoVolumeSource: Model<GitRepoVolumeSource> = /*#__PURE__*/ model<GitRepoVolumeSource>(
  'GitRepoVolumeSource',
  {
    directory: optional(string),
    repository: required(string),
    revision: optional(string)
  }
)
